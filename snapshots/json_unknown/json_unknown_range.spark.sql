-- _told(Q(data__f__range=(9, 100)))

SELECT
  `example_document`.`id` AS `pk`,
  (
    (
      regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')), '^[tf\\[\\{]')
      OR regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')), '^[-0-9]')
      AND (
        TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')) AS DOUBLE) > %s
        OR (
          TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')) AS DOUBLE) = %s
          AND COALESCE(
            TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')) AS DECIMAL(38, 15)),
            %s
          ) >= %s
        )
      )
    )
    AND (
      regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')), '^[n"]')
      OR regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')), '^[-0-9]')
      AND (
        TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')) AS DOUBLE) < %s
        OR (
          TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')) AS DOUBLE) = %s
          AND COALESCE(
            TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')) AS DECIMAL(38, 15)),
            %s
          ) <= %s
        )
      )
    )
  ) AS `told`
FROM `example_document`
ORDER BY
  1 ASC;
-- parameters: (9, 9, 9, 9, 100, 100, 100, 100)
