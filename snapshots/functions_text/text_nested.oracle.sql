-- Product.objects.order_by('pk')
--     .annotate(v=Upper(Replace(Left(Trim('name'), 6), Value('r'), Value('_'))))

SELECT
  "EXAMPLE_PRODUCT"."ID",
  "EXAMPLE_PRODUCT"."SKU",
  "EXAMPLE_PRODUCT"."NAME",
  "EXAMPLE_PRODUCT"."CATEGORY_ID",
  "EXAMPLE_PRODUCT"."PRICE",
  "EXAMPLE_PRODUCT"."WEIGHT",
  "EXAMPLE_PRODUCT"."STOCK",
  "EXAMPLE_PRODUCT"."IS_ACTIVE",
  UPPER(REPLACE(SUBSTR(LTRIM(RTRIM("EXAMPLE_PRODUCT"."NAME")), 1, 6), %s, %s)) AS "V"
FROM "EXAMPLE_PRODUCT"
ORDER BY
  "EXAMPLE_PRODUCT"."ID" ASC;
-- parameters: ('r', '_')
