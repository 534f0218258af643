-- SMALL.values_list(text(Round('price')), text(Round('price', 1)), text(Round('price', precision=3)), text(Round('price', -1)))

SELECT
  toString(CAST(round("example_product"."price", 0) AS Nullable(Decimal(76, 0)))) AS "cast1",
  toDecimalString(round("example_product"."price", 1), 1) AS "cast2",
  toDecimalString(round("example_product"."price", 3), 3) AS "cast3",
  toString(CAST(round("example_product"."price", -1) AS Nullable(Decimal(76, 0)))) AS "cast4"
FROM "example_product"
WHERE
  "example_product"."price" < CAST(%s AS Nullable(Decimal(10, 2)))
ORDER BY
  "example_product"."id" ASC;
-- parameters: ('2000',)
