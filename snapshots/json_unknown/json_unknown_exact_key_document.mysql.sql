-- _told(Q(data__a={'b': {'c': [1, 2, {'d': 'deep'}]}}))

SELECT
  `example_document`.`id` AS `pk`,
  CAST(CAST(JSON_EXTRACT(`example_document`.`data`, '$."a"') AS JSON) AS JSON) = CAST(CAST(%s AS JSON) AS JSON) AS `told`
FROM `example_document`
ORDER BY
  1 ASC;
-- parameters: ('{"b": {"c": [1, 2, {"d": "deep"}]}}',)
