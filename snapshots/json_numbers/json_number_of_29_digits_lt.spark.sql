-- Document.objects.order_by('pk').values_list('pk').filter(data__f__lt=LONG)

SELECT
  `example_document`.`id` AS `pk`
FROM `example_document`
WHERE
  (
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
ORDER BY
  1 ASC;
-- parameters: (Decimal('12345678901234567890123456789'), Decimal('12345678901234567890123456789'), Decimal('12345678901234567890123456789'))
