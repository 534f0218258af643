-- _told(Q(data__a=None))

SELECT
  `example_document`.`id` AS `pk`,
  CAST(JSON_EXTRACT(`example_document`.`data`, '$."a"') AS CHAR) = 'null' AS `told`
FROM `example_document`
ORDER BY
  1 ASC;
-- parameters: ()
