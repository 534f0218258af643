-- Document.objects.order_by('pk').exclude(data={'b': 'text', 'c': None, 'a': 1})

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`
FROM `example_document`
WHERE
  NOT (
    CAST(CAST(`example_document`.`data` AS JSON) AS JSON) = CAST(CAST(%s AS JSON) AS JSON)
  )
ORDER BY
  `example_document`.`id` ASC;
-- parameters: ('{"b": "text", "c": null, "a": 1}',)
