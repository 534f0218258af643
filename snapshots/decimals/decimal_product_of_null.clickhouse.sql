-- Product.objects.order_by('pk').values_list('pk', NullIf('price', 'price') * LONG)

SELECT
  "example_product"."id" AS "pk",
  (
    CAST(NULLIF("example_product"."price", "example_product"."price") AS Nullable(Decimal(28, 2))) * CAST(%s AS Nullable(Decimal(18, 8)))
  ) AS "combinedexpression1"
FROM "example_product"
ORDER BY
  1 ASC;
-- parameters: ('99999999.99999999',)
