-- Product.objects.values('category')
--     .annotate(a=Count(NUMBER), b=Sum(NUMBER), c=Max(DAY), d=Sum(Value(None, FINE), default=Value(0)), e=Count(WORD, distinct=True))

SELECT
  "example_product"."category_id" AS "category",
  COUNT(CAST(NULL AS INT)) AS "a",
  SUM(CAST(NULL AS INT)) AS "b",
  MAX(CAST(NULL AS DATE)) AS "c",
  COALESCE(SUM(CAST(NULL AS DECIMAL(30, 18))), %s) AS "d",
  COUNT(DISTINCT CAST(NULL AS VARCHAR)) AS "e"
FROM "example_product"
GROUP BY
  "example_product"."category_id";
-- parameters: (0,)
