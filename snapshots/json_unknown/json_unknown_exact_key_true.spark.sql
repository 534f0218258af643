-- _told(Q(extra__x=True))

SELECT
  `example_document`.`id` AS `pk`,
  to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')) = 'true' AS `told`
FROM `example_document`
ORDER BY
  1 ASC;
-- parameters: ()
