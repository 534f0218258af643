-- _told(Q(extra__has_key='x') | Q(data__a=1))

SELECT
  `example_document`.`id` AS `pk`,
  (
    CASE
      WHEN NOT `example_document`.`extra` IS NULL
      THEN NOT to_json(variant_get(parse_json(`example_document`.`extra`), '$.x')) IS NULL
    END
    OR (
      regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.a')), '^[-0-9]')
      AND TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$.a')) AS DOUBLE) = %s
      AND COALESCE(
        TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$.a')) AS DECIMAL(38, 15)),
        %s
      ) = %s
    )
  ) AS `told`
FROM `example_document`
ORDER BY
  1 ASC;
-- parameters: (1, 1, 1)
