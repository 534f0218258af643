-- _told(~Q(extra={'x': True}))

SELECT
  `example_document`.`id` AS `pk`,
  NOT (
    JSON_NORMALIZE(`example_document`.`extra`) COLLATE utf8mb4_nopad_bin = JSON_NORMALIZE(%s)
    AND `example_document`.`extra` IS NOT NULL
  ) AS `told`
FROM `example_document`
ORDER BY
  1 ASC;
-- parameters: ('{"x": true}',)
