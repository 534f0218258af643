-- _told(Q(data__a__has_key='b'))

SELECT
  `example_document`.`id` AS `pk`,
  CASE
    WHEN NOT JSON_EXTRACT(`example_document`.`data`, '$."a"') IS NULL
    THEN NOT JSON_EXTRACT(`example_document`.`data`, '$."a"."b"') IS NULL
  END AS `told`
FROM `example_document`
ORDER BY
  1 ASC;
-- parameters: ()
