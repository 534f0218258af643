-- Product.objects.order_by('pk')
--     .values_list(text(Greatest(Value(Decimal('0.5')), Value(Decimal('-0.5')))), text(Abs(Value(Decimal('-0.25')))))

SELECT
  CASE
    WHEN NOT MAX(CAST(%s AS NUMERIC), CAST(%s AS NUMERIC)) IS NULL
    THEN PRINTF('%%.15g', MAX(CAST(%s AS NUMERIC), CAST(%s AS NUMERIC)))
  END AS "cast1",
  CASE
    WHEN NOT ABS(CAST(%s AS NUMERIC)) IS NULL
    THEN PRINTF('%%.15g', ABS(CAST(%s AS NUMERIC)))
  END AS "cast2"
FROM "example_product"
ORDER BY
  "example_product"."id" ASC;
-- parameters: ('0.5', '-0.5', '0.5', '-0.5', '-0.25', '-0.25')
