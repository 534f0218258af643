-- in_turn(Product, Value(Decimal('0.5')), lambda cte: cte.col.value + F('price'))

WITH RECURSIVE "r" AS (
  (
    SELECT
      "example_product"."id" AS "id",
      CAST(%s AS Nullable(Decimal(38, 2))) AS "value"
    FROM "example_product"
    WHERE
      "example_product"."id" = %s
  )
  UNION ALL
  (
    SELECT
      "example_product"."id" AS "id",
      CAST((
        CAST("r"."value" AS Nullable(Decimal(39, 2))) + "example_product"."price"
      ) AS Nullable(Decimal(38, 2))) AS "value"
    FROM "example_product"
    INNER JOIN "r"
      ON "example_product"."id" = (
        "r"."id" + %s
      )
  )
)
SELECT
  "r_outer"."id" AS "id",
  "r_outer"."value" AS "value"
FROM "r" AS "r_outer"
ORDER BY
  1 ASC;
-- parameters: ('0.5', 1, 1)
