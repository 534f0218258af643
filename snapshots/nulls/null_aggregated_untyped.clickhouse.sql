-- Product.objects.values('category').annotate(n=Count(Value(None))).filter(n=0)

SELECT
  "example_product"."category_id" AS "category",
  COUNT(NULL) AS "n"
FROM "example_product"
GROUP BY
  "example_product"."category_id"
HAVING
  COUNT(NULL) = %s;
-- parameters: (0,)
