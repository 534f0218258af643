-- _told(Q(extra={'x': True}))

SELECT
  `example_document`.`id` AS `pk`,
  JSON_NORMALIZE(`example_document`.`extra`) COLLATE utf8mb4_nopad_bin = JSON_NORMALIZE(%s) AS `told`
FROM `example_document`
ORDER BY
  1 ASC;
-- parameters: ('{"x": true}',)
