-- Document.objects.order_by('pk')
--     .filter(data={'list': [1, 2, 3], 'a': {'b': {'c': [1, 2, {'d': 'deep'}]}}})

SELECT
  `example_document`.`id`,
  `example_document`.`title`,
  `example_document`.`data`,
  `example_document`.`extra`
FROM `example_document`
WHERE
  CAST(CAST(`example_document`.`data` AS JSON) AS JSON) = CAST(CAST(%s AS JSON) AS JSON)
ORDER BY
  `example_document`.`id` ASC;
-- parameters: ('{"list": [1, 2, 3], "a": {"b": {"c": [1, 2, {"d": "deep"}]}}}',)
