-- _told(Q(extra__x=True))

SELECT
  `example_document`.`id` AS `pk`,
  CAST(JSON_EXTRACT(`example_document`.`extra`, '$."x"') AS CHAR) = 'true' AS `told`
FROM `example_document`
ORDER BY
  1 ASC;
-- parameters: ()
