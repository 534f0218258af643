-- SMALL.values_list(text(F('price') + F('stock')), text(F('price') * F('stock')))

SELECT
  toDecimalString((
    "example_product"."price" + "example_product"."stock"
  ), 2) AS "cast1",
  toDecimalString(
    (
      CAST("example_product"."price" AS Nullable(Decimal(20, 2))) * "example_product"."stock"
    ),
    2
  ) AS "cast2"
FROM "example_product"
WHERE
  "example_product"."price" < CAST(%s AS Nullable(Decimal(10, 2)))
ORDER BY
  "example_product"."id" ASC;
-- parameters: ('2000',)
