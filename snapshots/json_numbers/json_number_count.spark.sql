-- Document.objects.filter(data__f__gt=100, data__f__lt=10 ** 30).count()

SELECT
  COUNT(*) AS `__count`
FROM `example_document`
WHERE
  (
    (
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
    AND (
      regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')), '^[n"]')
      OR regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')), '^[-0-9]')
      AND (
        TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')) AS DOUBLE) < TRY_CAST(CAST(%s AS STRING) AS DOUBLE)
        OR (
          TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')) AS DOUBLE) = TRY_CAST(CAST(%s AS STRING) AS DOUBLE)
          AND TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$.f')) AS DECIMAL(38, 0)) < TRY_CAST(%s AS DECIMAL(38, 0))
        )
      )
    )
  );
-- parameters: (100, 100, 100, Decimal('1000000000000000000000000000000'), Decimal('1000000000000000000000000000000'), Decimal('1000000000000000000000000000000'))
