-- Document.objects.order_by('pk').filter(data__contains={'a': 1})

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`
FROM `example_document`
WHERE
  JSON_CONTAINS(`example_document`.`data`, %s)
ORDER BY
  `example_document`.`id` ASC;
-- parameters: ('{"a": 1}',)
