-- Product.objects.annotate(v=Window(Max(Cast('price', DecimalField())), partition_by='category'), w=Window(Lag(Cast('stock', DecimalField())), order_by='pk'))
--     .order_by('pk')

SELECT
  "EXAMPLE_PRODUCT"."ID",
  "EXAMPLE_PRODUCT"."SKU",
  "EXAMPLE_PRODUCT"."NAME",
  "EXAMPLE_PRODUCT"."CATEGORY_ID",
  "EXAMPLE_PRODUCT"."PRICE",
  "EXAMPLE_PRODUCT"."WEIGHT",
  "EXAMPLE_PRODUCT"."STOCK",
  "EXAMPLE_PRODUCT"."IS_ACTIVE",
  MAX(CAST("EXAMPLE_PRODUCT"."PRICE" AS NUMBER)) OVER (PARTITION BY "EXAMPLE_PRODUCT"."CATEGORY_ID") AS "V",
  LAG(CAST("EXAMPLE_PRODUCT"."STOCK" AS NUMBER), 1) OVER (ORDER BY "EXAMPLE_PRODUCT"."ID") AS "W"
FROM "EXAMPLE_PRODUCT"
ORDER BY
  "EXAMPLE_PRODUCT"."ID" ASC;
-- parameters: ()
