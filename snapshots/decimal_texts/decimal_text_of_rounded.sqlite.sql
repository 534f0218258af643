-- SMALL.values_list(text(Round('price')), text(Round('price', 1)), text(Round('price', precision=3)), text(Round('price', -1)))

SELECT
  CASE
    WHEN NOT ROUND("example_product"."price", 0) IS NULL
    THEN PRINTF('%%.0f', ROUND("example_product"."price", 0))
  END AS "cast1",
  CASE
    WHEN NOT ROUND("example_product"."price", 1) IS NULL
    THEN PRINTF('%%.1f', ROUND("example_product"."price", 1))
  END AS "cast2",
  CASE
    WHEN NOT ROUND("example_product"."price", 3) IS NULL
    THEN PRINTF('%%.3f', ROUND("example_product"."price", 3))
  END AS "cast3",
  CASE
    WHEN NOT (
      ROUND(CAST("example_product"."price" AS REAL) / 1e1) * 1e1
    ) IS NULL
    THEN PRINTF('%%.0f', (
      ROUND(CAST("example_product"."price" AS REAL) / 1e1) * 1e1
    ))
  END AS "cast4"
FROM "example_product"
WHERE
  "example_product"."price" < %s
ORDER BY
  "example_product"."id" ASC;
-- parameters: ('2000',)
