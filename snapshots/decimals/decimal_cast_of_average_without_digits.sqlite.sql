-- Product.objects.values('category').annotate(v=Round(Cast(Avg('price'), DecimalField()), 3))

SELECT
  "example_product"."category_id" AS "category",
  ROUND(CAST(AVG("example_product"."price") AS NUMERIC), 3) AS "v"
FROM "example_product"
GROUP BY
  "example_product"."category_id";
-- parameters: ()
