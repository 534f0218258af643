-- Product.objects.values(v=Coalesce('price', Decimal('0.12345'))).order_by('pk')

SELECT
  COALESCE(
    CAST("example_product"."price" AS Nullable(Decimal(15, 5))),
    CAST(%s AS Nullable(Decimal(15, 5)))
  ) AS "v"
FROM "example_product"
ORDER BY
  "example_product"."id" ASC;
-- parameters: ('0.12345',)
