-- Product.objects.order_by('pk')
--     .annotate(v=Cast(Value('ffffffff-0000-4000-8000-ffffffffffff'), UUIDField()))

SELECT
  "EXAMPLE_PRODUCT"."ID",
  "EXAMPLE_PRODUCT"."SKU",
  "EXAMPLE_PRODUCT"."NAME",
  "EXAMPLE_PRODUCT"."CATEGORY_ID",
  "EXAMPLE_PRODUCT"."PRICE",
  "EXAMPLE_PRODUCT"."WEIGHT",
  "EXAMPLE_PRODUCT"."STOCK",
  "EXAMPLE_PRODUCT"."IS_ACTIVE",
  LOWER(REPLACE(%s, '-', '')) AS "V"
FROM "EXAMPLE_PRODUCT"
ORDER BY
  "EXAMPLE_PRODUCT"."ID" ASC;
-- parameters: ('ffffffff-0000-4000-8000-ffffffffffff',)
