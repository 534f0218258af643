-- Product.objects.values('category').annotate(v=Round(Cast(Avg('price'), DecimalField()), 3))

SELECT
  "EXAMPLE_PRODUCT"."CATEGORY_ID" AS "CATEGORY",
  ROUND(CAST(AVG("EXAMPLE_PRODUCT"."PRICE") AS NUMBER), 3) AS "V"
FROM "EXAMPLE_PRODUCT"
GROUP BY
  "EXAMPLE_PRODUCT"."CATEGORY_ID";
-- parameters: ()
