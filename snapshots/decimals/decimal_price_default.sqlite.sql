-- Product.objects.values(v=Coalesce('price', Decimal('0.12345'))).order_by('pk')

SELECT
  COALESCE("example_product"."price", CAST(%s AS NUMERIC)) AS "v"
FROM "example_product"
ORDER BY
  "example_product"."id" ASC;
-- parameters: ('0.12345',)
