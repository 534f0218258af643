-- PRODUCTS.values('pk', a=Abs(RATIO), b=Round(RATIO), c=Cast(NUMBER, CharField()))

SELECT
  "example_product"."id" AS "pk",
  ABS(CAST(NULL AS DOUBLE PRECISION)) AS "a",
  ROUND(CAST(CAST(NULL AS DOUBLE PRECISION) AS DECIMAL), 0) AS "b",
  CAST(CAST(NULL AS INT) AS VARCHAR) AS "c"
FROM "example_product"
ORDER BY
  1 ASC;
-- parameters: ()
