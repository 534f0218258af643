-- SMALL.values_list(text(Round('price')), text(Round('price', 1)), text(Round('price', precision=3)), text(Round('price', -1)))

SELECT
  CAST(ROUND("example_product"."price", 0) AS VARCHAR) AS "cast1",
  CAST(ROUND("example_product"."price", 1) AS VARCHAR) AS "cast2",
  CAST(ROUND("example_product"."price", 3) AS VARCHAR) AS "cast3",
  CAST(ROUND("example_product"."price", -1) AS VARCHAR) AS "cast4"
FROM "example_product"
WHERE
  "example_product"."price" < %s
ORDER BY
  "example_product"."id" ASC;
-- parameters: (Decimal('2000'),)
