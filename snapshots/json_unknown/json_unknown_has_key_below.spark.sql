-- _told(Q(data__a__has_key='b'))

SELECT
  `example_document`.`id` AS `pk`,
  CASE
    WHEN NOT to_json(variant_get(parse_json(`example_document`.`data`), '$.a')) IS NULL
    THEN NOT to_json(variant_get(parse_json(`example_document`.`data`), '$.a.b')) IS NULL
  END AS `told`
FROM `example_document`
ORDER BY
  1 ASC;
-- parameters: ()
