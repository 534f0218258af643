-- SMALL.values_list(text(F('price') + F('stock')), text(F('price') * F('stock')))

SELECT
  CASE
    WHEN NOT (
      "example_product"."price" + "example_product"."stock"
    ) IS NULL
    THEN PRINTF('%%.2f', (
      "example_product"."price" + "example_product"."stock"
    ))
  END AS "cast1",
  CASE
    WHEN NOT (
      "example_product"."price" * "example_product"."stock"
    ) IS NULL
    THEN PRINTF('%%.2f', (
      "example_product"."price" * "example_product"."stock"
    ))
  END AS "cast2"
FROM "example_product"
WHERE
  "example_product"."price" < %s
ORDER BY
  "example_product"."id" ASC;
-- parameters: ('2000',)
