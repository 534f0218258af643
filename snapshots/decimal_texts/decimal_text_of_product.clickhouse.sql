-- SMALL.values_list(text(F('price') * 2), text(F('price') * F('price')))

SELECT
  toDecimalString((
    CAST("example_product"."price" AS Nullable(Decimal(29, 2))) * %s
  ), 2) AS "cast1",
  toDecimalString(
    (
      CAST("example_product"."price" AS Nullable(Decimal(20, 2))) * "example_product"."price"
    ),
    4
  ) AS "cast2"
FROM "example_product"
WHERE
  "example_product"."price" < CAST(%s AS Nullable(Decimal(10, 2)))
ORDER BY
  "example_product"."id" ASC;
-- parameters: (2, '2000')
