-- Product.objects.order_by('price', 'sku').values_list('sku', 'price')

SELECT
  "EXAMPLE_PRODUCT"."SKU" AS "SKU",
  "EXAMPLE_PRODUCT"."PRICE" AS "PRICE"
FROM "EXAMPLE_PRODUCT"
ORDER BY
  2 ASC,
  1 ASC;
-- parameters: ()
