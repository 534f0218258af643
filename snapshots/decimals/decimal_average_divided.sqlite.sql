SELECT
  "example_product"."category_id" AS "category",
  (
    AVG("example_product"."price") / %s
  ) AS "v",
  (
    AVG("example_product"."price") * CAST(%s AS NUMERIC)
  ) AS "w"
FROM "example_product"
GROUP BY
  "example_product"."category_id";
-- parameters: (3, '1.01')
