-- Document.objects.order_by('pk').filter(data__in=[42, 'plain', {}])

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`
FROM `example_document`
WHERE
  (
    CAST(`example_document`.`data` AS JSON) = CAST(%s AS JSON)
    OR CAST(`example_document`.`data` AS JSON) = CAST(%s AS JSON)
    OR CAST(`example_document`.`data` AS JSON) = CAST(%s AS JSON)
  )
ORDER BY
  `example_document`.`id` ASC;
-- parameters: ('42', '"plain"', '{}')
