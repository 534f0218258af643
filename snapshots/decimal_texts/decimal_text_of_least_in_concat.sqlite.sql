-- Product.objects.order_by('pk')
--     .values_list(Concat(text(Least(Value(Decimal('0.75')), Value(Decimal('0.25')))), Value('!')))

SELECT
  (
    COALESCE(
      CASE
        WHEN NOT MIN(CAST(%s AS NUMERIC), CAST(%s AS NUMERIC)) IS NULL
        THEN PRINTF('%%.15g', MIN(CAST(%s AS NUMERIC), CAST(%s AS NUMERIC)))
      END,
      ''
    ) || COALESCE(%s, '')
  ) AS "concat1"
FROM "example_product"
ORDER BY
  "example_product"."id" ASC;
-- parameters: ('0.75', '0.25', '0.75', '0.25', '!')
