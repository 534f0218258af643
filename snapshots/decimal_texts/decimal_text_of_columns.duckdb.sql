-- SMALL.values_list(text(F('price') + F('stock')), text(F('price') * F('stock')))

SELECT
  CAST((
    "example_product"."price" + "example_product"."stock"
  ) AS TEXT) AS "cast1",
  CAST((
    CAST("example_product"."price" AS DECIMAL(20, 2)) * "example_product"."stock"
  ) AS TEXT) AS "cast2"
FROM "example_product"
WHERE
  "example_product"."price" < %s
ORDER BY
  "example_product"."id" ASC;
-- parameters: (Decimal('2000'),)
