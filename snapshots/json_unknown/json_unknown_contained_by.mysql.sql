-- _told(Q(extra__contained_by={'x': True, 'y': 1}))

SELECT
  `example_document`.`id` AS `pk`,
  JSON_CONTAINS(%s, `example_document`.`extra`) AS `told`
FROM `example_document`
ORDER BY
  1 ASC;
-- parameters: ('{"x": true, "y": 1}',)
