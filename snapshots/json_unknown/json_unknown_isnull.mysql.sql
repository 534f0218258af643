-- _told(Q(extra__x__isnull=True))

SELECT
  `example_document`.`id` AS `pk`,
  JSON_EXTRACT(`example_document`.`extra`, '$."x"') IS NULL AS `told`
FROM `example_document`
ORDER BY
  1 ASC;
-- parameters: ()
