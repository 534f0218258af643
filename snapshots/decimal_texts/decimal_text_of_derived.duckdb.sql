SELECT
  CAST((
    "example_product"."price" * %s
  ) AS TEXT) AS "cast1"
FROM "example_product"
ORDER BY
  "example_product"."id" ASC
LIMIT 6;
-- parameters: (2,)
