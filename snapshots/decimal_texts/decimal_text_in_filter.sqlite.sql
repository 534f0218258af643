-- Product.objects.order_by('pk').alias(v=text(Abs(Value(Decimal('-0.25'))))).filter(v='0.25')

SELECT
  "example_product"."id",
  "example_product"."sku",
  "example_product"."name",
  "example_product"."category_id",
  "example_product"."price",
  "example_product"."weight",
  "example_product"."stock",
  "example_product"."is_active"
FROM "example_product"
WHERE
  CASE
    WHEN NOT ABS(CAST(%s AS NUMERIC)) IS NULL
    THEN PRINTF('%%.15g', ABS(CAST(%s AS NUMERIC)))
  END = %s
ORDER BY
  "example_product"."id" ASC;
-- parameters: ('-0.25', '-0.25', '0.25')
