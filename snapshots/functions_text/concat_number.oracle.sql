-- Product.objects.order_by('pk')
--     .annotate(v=Concat('sku', Value('-'), 'stock', output_field=CharField()))

SELECT
  "EXAMPLE_PRODUCT"."ID",
  "EXAMPLE_PRODUCT"."SKU",
  "EXAMPLE_PRODUCT"."NAME",
  "EXAMPLE_PRODUCT"."CATEGORY_ID",
  "EXAMPLE_PRODUCT"."PRICE",
  "EXAMPLE_PRODUCT"."WEIGHT",
  "EXAMPLE_PRODUCT"."STOCK",
  "EXAMPLE_PRODUCT"."IS_ACTIVE",
  (
    "EXAMPLE_PRODUCT"."SKU" || %s || CAST("EXAMPLE_PRODUCT"."STOCK" AS NVARCHAR2(2000))
  ) AS "V"
FROM "EXAMPLE_PRODUCT"
ORDER BY
  "EXAMPLE_PRODUCT"."ID" ASC;
-- parameters: ('-',)
