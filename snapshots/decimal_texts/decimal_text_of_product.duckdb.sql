-- SMALL.values_list(text(F('price') * 2), text(F('price') * F('price')))

SELECT
  CAST((
    CAST("example_product"."price" AS DECIMAL(29, 2)) * %s
  ) AS TEXT) AS "cast1",
  CAST((
    CAST("example_product"."price" AS DECIMAL(20, 2)) * "example_product"."price"
  ) AS TEXT) AS "cast2"
FROM "example_product"
WHERE
  "example_product"."price" < %s
ORDER BY
  "example_product"."id" ASC;
-- parameters: (2, Decimal('2000'))
