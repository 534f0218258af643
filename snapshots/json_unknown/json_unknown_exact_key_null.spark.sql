-- _told(Q(data__a=None))

SELECT
  `example_document`.`id` AS `pk`,
  to_json(variant_get(parse_json(`example_document`.`data`), '$.a')) = 'null' AS `told`
FROM `example_document`
ORDER BY
  1 ASC;
-- parameters: ()
