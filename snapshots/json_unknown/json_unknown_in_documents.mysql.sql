-- _told(Q(extra__in=[{'x': True}, []]))

SELECT
  `example_document`.`id` AS `pk`,
  (
    CAST(`example_document`.`extra` AS JSON) = CAST(%s AS JSON)
    OR CAST(`example_document`.`extra` AS JSON) = CAST(%s AS JSON)
  ) AS `told`
FROM `example_document`
ORDER BY
  1 ASC;
-- parameters: ('{"x": true}', '[]')
