-- _told(Q(extra__has_key='x'))

SELECT
  `example_document`.`id` AS `pk`,
  CASE
    WHEN NOT `example_document`.`extra` IS NULL
    THEN NOT to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')) IS NULL
  END AS `told`
FROM `example_document`
ORDER BY
  1 ASC;
-- parameters: ()
