-- _told(Q(extra={}))

SELECT
  `example_document`.`id` AS `pk`,
  CAST(CAST(`example_document`.`extra` AS JSON) AS JSON) = CAST(CAST(%s AS JSON) AS JSON) AS `told`
FROM `example_document`
ORDER BY
  1 ASC;
-- parameters: ('{}',)
