-- _told(~Q(extra={'x': True}))

SELECT
  `example_document`.`id` AS `pk`,
  NOT (
    CAST(CAST(`example_document`.`extra` AS JSON) AS JSON) = CAST(CAST(%s AS JSON) AS JSON)
    AND `example_document`.`extra` IS NOT NULL
  ) AS `told`
FROM `example_document`
ORDER BY
  1 ASC;
-- parameters: ('{"x": true}',)
