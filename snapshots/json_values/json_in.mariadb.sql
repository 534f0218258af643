-- Document.objects.order_by('pk').filter(data__in=[42, 'plain', {}])

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`
FROM `example_document`
WHERE
  (
    JSON_NORMALIZE(`example_document`.`data`) COLLATE utf8mb4_nopad_bin = JSON_NORMALIZE(%s)
    OR JSON_NORMALIZE(`example_document`.`data`) COLLATE utf8mb4_nopad_bin = JSON_NORMALIZE(%s)
    OR JSON_NORMALIZE(`example_document`.`data`) COLLATE utf8mb4_nopad_bin = JSON_NORMALIZE(%s)
  )
ORDER BY
  `example_document`.`id` ASC;
-- parameters: ('42', '"plain"', '{}')
