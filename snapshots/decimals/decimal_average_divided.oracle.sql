-- Product.objects.values('category').annotate(v=Avg('price') / 3, w=Avg('price') * Decimal('1.01'))

SELECT
  "EXAMPLE_PRODUCT"."CATEGORY_ID" AS "CATEGORY",
  (
    AVG("EXAMPLE_PRODUCT"."PRICE") / %s
  ) AS "V",
  (
    AVG("EXAMPLE_PRODUCT"."PRICE") * %s
  ) AS "W"
FROM "EXAMPLE_PRODUCT"
GROUP BY
  "EXAMPLE_PRODUCT"."CATEGORY_ID";
-- parameters: (3, Decimal('1.01'))
