-- Product.objects.order_by('pk').values_list(text(NullIf(Value(Decimal('-0.5')), 'price')))

SELECT
  CASE
    WHEN NOT NULLIF(CAST(%s AS NUMERIC), "example_product"."price") IS NULL
    THEN PRINTF('%%.15g', NULLIF(CAST(%s AS NUMERIC), "example_product"."price"))
  END AS "cast1"
FROM "example_product"
ORDER BY
  "example_product"."id" ASC;
-- parameters: ('-0.5', '-0.5')
