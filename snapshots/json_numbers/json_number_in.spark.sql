-- Document.objects.order_by('pk')
--     .values_list('pk')
--     .filter(data__f__in=[9, 10.0, 1e+25, LONG, '9', True])

SELECT
  `example_document`.`id` AS `pk`
FROM `example_document`
WHERE
  (
    (
      regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')), '^[-0-9]')
      AND TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')) AS DOUBLE) = %s
      AND COALESCE(
        TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')) AS DECIMAL(38, 15)),
        %s
      ) = %s
    )
    OR (
      regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')), '^[-0-9]')
      AND TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')) AS DOUBLE) = %s
      AND COALESCE(
        TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')) AS DECIMAL(38, 15)),
        %s
      ) = %s
    )
    OR (
      regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')), '^[-0-9]')
      AND TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')) AS DOUBLE) = TRY_CAST(CAST(%s AS STRING) AS DOUBLE)
      AND COALESCE(
        TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')) AS DECIMAL(38, 0)),
        TRY_CAST(%s AS DECIMAL(38, 0))
      ) = TRY_CAST(%s AS DECIMAL(38, 0))
    )
    OR (
      regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')), '^[-0-9]')
      AND TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')) AS DOUBLE) = TRY_CAST(CAST(%s AS STRING) AS DOUBLE)
      AND COALESCE(
        TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')) AS DECIMAL(38, 0)),
        TRY_CAST(%s AS DECIMAL(38, 0))
      ) = TRY_CAST(%s AS DECIMAL(38, 0))
    )
    OR (
      regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')), '^["]')
      AND variant_get(parse_json(`example_document`.`data`), '$.f', 'string') = %s
    )
    OR to_json(variant_get(parse_json(`example_document`.`data`), '$.f')) = 'true'
  )
ORDER BY
  1 ASC;
-- parameters: (9, 9, 9, 10, 10, 10, Decimal('10000000000000000000000000'), Decimal('10000000000000000000000000'), Decimal('10000000000000000000000000'), Decimal('12345678901234567890123456789'), Decimal('12345678901234567890123456789'), Decimal('12345678901234567890123456789'), '9')
