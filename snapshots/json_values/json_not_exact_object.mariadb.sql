-- Document.objects.order_by('pk').exclude(data={'b': 'text', 'c': None, 'a': 1})

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`
FROM `example_document`
WHERE
  NOT (
    JSON_NORMALIZE(`example_document`.`data`) COLLATE utf8mb4_nopad_bin = JSON_NORMALIZE(%s)
  )
ORDER BY
  `example_document`.`id` ASC;
-- parameters: ('{"b": "text", "c": null, "a": 1}',)
