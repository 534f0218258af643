-- _told(~Q(extra__has_any_keys=['x', 'a']))

SELECT
  `example_document`.`id` AS `pk`,
  NOT (
    (
      CASE
        WHEN NOT `example_document`.`extra` IS NULL
        THEN NOT to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')) IS NULL
      END
      OR CASE
        WHEN NOT `example_document`.`extra` IS NULL
        THEN NOT to_json(variant_get(parse_json(`example_document`.`extra`), '$.a')) IS NULL
      END
    )
    AND `example_document`.`extra` IS NOT NULL
  ) AS `told`
FROM `example_document`
ORDER BY
  1 ASC;
-- parameters: ()
