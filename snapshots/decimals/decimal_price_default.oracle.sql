-- Product.objects.values(v=Coalesce('price', Decimal('0.12345'))).order_by('pk')

SELECT
  COALESCE("EXAMPLE_PRODUCT"."PRICE", %s) AS "V"
FROM "EXAMPLE_PRODUCT"
ORDER BY
  "EXAMPLE_PRODUCT"."ID" ASC;
-- parameters: (Decimal('0.12345'),)
