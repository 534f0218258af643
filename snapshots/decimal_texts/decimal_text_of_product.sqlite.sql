-- SMALL.values_list(text(F('price') * 2), text(F('price') * F('price')))

SELECT
  CASE
    WHEN NOT (
      "example_product"."price" * %s
    ) IS NULL
    THEN PRINTF('%%.2f', (
      "example_product"."price" * %s
    ))
  END AS "cast1",
  CASE
    WHEN NOT (
      "example_product"."price" * "example_product"."price"
    ) IS NULL
    THEN PRINTF('%%.4f', (
      "example_product"."price" * "example_product"."price"
    ))
  END AS "cast2"
FROM "example_product"
WHERE
  "example_product"."price" < %s
ORDER BY
  "example_product"."id" ASC;
-- parameters: (2, 2, '2000')
