-- _told(Q(data__has_key='a'))

SELECT
  `example_document`.`id` AS `pk`,
  NOT JSON_EXTRACT(`example_document`.`data`, '$."a"') IS NULL AS `told`
FROM `example_document`
ORDER BY
  1 ASC;
-- parameters: ()
