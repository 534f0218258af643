-- _told(Q(data__a={'b': {'c': [1, 2, {'d': 'deep'}]}}))

SELECT
  `example_document`.`id` AS `pk`,
  JSON_NORMALIZE(JSON_EXTRACT(`example_document`.`data`, '$."a"')) COLLATE utf8mb4_nopad_bin = JSON_NORMALIZE(%s) AS `told`
FROM `example_document`
ORDER BY
  1 ASC;
-- parameters: ('{"b": {"c": [1, 2, {"d": "deep"}]}}',)
