-- Document.objects.order_by('pk').filter(data__a__b={'c': [1, 2, {'d': 'deep'}]})

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`
FROM `example_document`
WHERE
  CAST(CAST(JSON_EXTRACT(`example_document`.`data`, '$."a"."b"') AS JSON) AS JSON) = CAST(CAST(%s AS JSON) AS JSON)
ORDER BY
  `example_document`.`id` ASC;
-- parameters: ('{"c": [1, 2, {"d": "deep"}]}',)
