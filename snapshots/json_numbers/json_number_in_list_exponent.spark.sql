-- Document.objects.order_by('pk').values_list('pk').filter(data__at__1=1e+25)

SELECT
  `example_document`.`id` AS `pk`
FROM `example_document`
WHERE
  (
    regexp_like(to_json(variant_get(parse_json(`example_document`.`data`), '$.at[1]')), '^[-0-9]')
    AND TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$.at[1]')) AS DOUBLE) = TRY_CAST(CAST(%s AS STRING) AS DOUBLE)
    AND COALESCE(
      TRY_CAST(to_json(variant_get(parse_json(`example_document`.`data`), '$.at[1]')) AS DECIMAL(38, 0)),
      TRY_CAST(%s AS DECIMAL(38, 0))
    ) = TRY_CAST(%s AS DECIMAL(38, 0))
  )
ORDER BY
  1 ASC;
-- parameters: (Decimal('10000000000000000000000000'), Decimal('10000000000000000000000000'), Decimal('10000000000000000000000000'))
