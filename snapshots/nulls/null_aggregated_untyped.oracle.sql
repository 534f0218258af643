-- Product.objects.values('category').annotate(n=Count(Value(None))).filter(n=0)

SELECT
  "EXAMPLE_PRODUCT"."CATEGORY_ID" AS "CATEGORY",
  COUNT(NULL) AS "N"
FROM "EXAMPLE_PRODUCT"
GROUP BY
  "EXAMPLE_PRODUCT"."CATEGORY_ID"
HAVING
  COUNT(NULL) = %s;
-- parameters: (0,)
