-- Product.objects.values('sku', cost=F('price')).order_by('cost', 'sku')

SELECT
  "EXAMPLE_PRODUCT"."SKU" AS "SKU",
  "EXAMPLE_PRODUCT"."PRICE" AS "COST"
FROM "EXAMPLE_PRODUCT"
ORDER BY
  2 ASC,
  1 ASC;
-- parameters: ()
