-- _told(~Q(extra__has_key='x'))

SELECT
  `example_document`.`id` AS `pk`,
  NOT (
    NOT to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')) IS NULL
    AND `example_document`.`extra` IS NOT NULL
  ) AS `told`
FROM `example_document`
ORDER BY
  1 ASC;
-- parameters: ()
