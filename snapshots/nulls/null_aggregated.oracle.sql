-- Product.objects.values('category')
--     .annotate(a=Count(NUMBER), b=Sum(NUMBER), c=Max(DAY), d=Sum(Value(None, FINE), default=Value(0)), e=Count(WORD, distinct=True))

SELECT
  "EXAMPLE_PRODUCT"."CATEGORY_ID" AS "CATEGORY",
  COUNT(CAST(NULL AS NUMBER(11))) AS "A",
  SUM(CAST(NULL AS NUMBER(11))) AS "B",
  MAX(CAST(NULL AS DATE)) AS "C",
  COALESCE(SUM(CAST(NULL AS NUMBER(30, 18))), %s) AS "D",
  COUNT(DISTINCT NULL) AS "E"
FROM "EXAMPLE_PRODUCT"
GROUP BY
  "EXAMPLE_PRODUCT"."CATEGORY_ID";
-- parameters: (0,)
