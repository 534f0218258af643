SELECT
  "example_product"."id" AS "pk"
FROM "example_product"
WHERE
  (
    "example_product"."price" < %s
    AND (
      CAST(ROUND("example_product"."price", 1) AS REAL) / %s
    ) > CAST(%s AS NUMERIC)
    AND (
      ROUND("example_product"."price", 0) + %s
    ) < CAST(%s AS NUMERIC)
  )
ORDER BY
  1 ASC;
-- parameters: ('2000', 2, '1.5', 1, '1300')
