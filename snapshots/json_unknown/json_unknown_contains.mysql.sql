-- _told(Q(extra__contains={'x': True}))

SELECT
  `example_document`.`id` AS `pk`,
  JSON_CONTAINS(`example_document`.`extra`, %s) AS `told`
FROM `example_document`
ORDER BY
  1 ASC;
-- parameters: ('{"x": true}',)
