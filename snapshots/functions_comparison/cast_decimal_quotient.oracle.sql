-- Product.objects.order_by('pk')
--     .annotate(v=F('price') / 3, w=F('price') / F('stock'))
--     .exclude(stock=0)

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
    "EXAMPLE_PRODUCT"."PRICE" / %s
  ) AS "V",
  (
    "EXAMPLE_PRODUCT"."PRICE" / "EXAMPLE_PRODUCT"."STOCK"
  ) AS "W"
FROM "EXAMPLE_PRODUCT"
WHERE
  NOT (
    "EXAMPLE_PRODUCT"."STOCK" = %s
  )
ORDER BY
  "EXAMPLE_PRODUCT"."ID" ASC;
-- parameters: (3, 0)
