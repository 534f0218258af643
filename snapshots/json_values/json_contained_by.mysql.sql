-- Document.objects.order_by('pk').filter(data__contained_by={'a': 1, 'b': 'text', 'c': None, 'd': 1})

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`
FROM `example_document`
WHERE
  JSON_CONTAINS(%s, `example_document`.`data`)
ORDER BY
  `example_document`.`id` ASC;
-- parameters: ('{"a": 1, "b": "text", "c": null, "d": 1}',)
