-- in_turn(Product, Round(F('price') * 2, 1), lambda cte: cte.col.value / 4 + F('price'))

WITH RECURSIVE "r" AS (
  (
    SELECT
      "example_product"."id" AS "id",
      CAST(round((
        CAST("example_product"."price" AS Nullable(Decimal(29, 2))) * %s
      ), 1) AS Nullable(Decimal(38, 15))) AS "value"
    FROM "example_product"
    WHERE
      "example_product"."id" = %s
  )
  UNION ALL
  (
    SELECT
      "example_product"."id" AS "id",
      CAST((
        (
          CAST("r"."value" AS Nullable(Decimal(76, 20))) / %s
        ) + "example_product"."price"
      ) AS Nullable(Decimal(38, 15))) AS "value"
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
-- parameters: (2, 1, 4, 1)
