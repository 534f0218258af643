-- PRODUCTS.values('pk', a=Abs(RATIO), b=Round(RATIO), c=Cast(NUMBER, CharField()))

SELECT
  "example_product"."id" AS "pk",
  abs(NULL) AS "a",
  CAST(round(NULL, 0) AS Nullable(Float64)) AS "b",
  NULL AS "c"
FROM "example_product"
ORDER BY
  1 ASC;
-- parameters: ()
