-- Product.objects.values('category').annotate(v=Round(Cast(Avg('price'), DecimalField()), 3))

SELECT
  "example_product"."category_id" AS "category",
  ROUND(CAST(printf('%%.15g', AVG("example_product"."price")) AS DECIMAL(38, 15)), 3) AS "v"
FROM "example_product"
GROUP BY
  "example_product"."category_id";
-- parameters: ()
