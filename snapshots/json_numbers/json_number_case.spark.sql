-- Document.objects.order_by('pk')
--     .values_list('pk', Case(When(data__f__gte=1e+25, then=Value('huge')), When(data__f__gt=0, then=Value('more')), default=Value('-')))

SELECT
  `example_document`.`id` AS `pk`,
  CASE
    WHEN (
      regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')), '^[tf\\[\\{]')
      OR regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')), '^[-0-9]')
      AND (
        TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')) AS DOUBLE) > TRY_CAST(CAST(%s AS STRING) AS DOUBLE)
        OR (
          TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')) AS DOUBLE) = TRY_CAST(CAST(%s AS STRING) AS DOUBLE)
          AND COALESCE(
            TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')) AS DECIMAL(38, 0)),
            TRY_CAST(%s AS DECIMAL(38, 0))
          ) >= TRY_CAST(%s AS DECIMAL(38, 0))
        )
      )
    )
    THEN %s
    WHEN (
      regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')), '^[tf\\[\\{]')
      OR regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')), '^[-0-9]')
      AND (
        TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')) AS DOUBLE) > %s
        OR (
          TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')) AS DOUBLE) = %s
          AND TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')) AS DECIMAL(38, 15)) > %s
        )
      )
    )
    THEN %s
    ELSE %s
  END AS `case1`
FROM `example_document`
ORDER BY
  1 ASC;
-- parameters: (Decimal('10000000000000000000000000'), Decimal('10000000000000000000000000'), Decimal('10000000000000000000000000'), Decimal('10000000000000000000000000'), 'huge', 0, 0, 0, 'more', '-')
