-- _told(Q(data__has_key='a'))

SELECT
  `example_document`.`id` AS `pk`,
  NOT to_json(variant_get(parse_json(`example_document`.`data`), '$.a')) IS NULL AS `told`
FROM `example_document`
ORDER BY
  1 ASC;
-- parameters: ()
