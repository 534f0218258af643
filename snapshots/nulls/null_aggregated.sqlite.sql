SELECT
  "example_product"."category_id" AS "category",
  COUNT(NULL) AS "a",
  SUM(NULL) AS "b",
  MAX(NULL) AS "c",
  COALESCE(SUM(NULL), %s) AS "d",
  COUNT(DISTINCT NULL) AS "e"
FROM "example_product"
GROUP BY
  "example_product"."category_id";
-- parameters: (0,)
