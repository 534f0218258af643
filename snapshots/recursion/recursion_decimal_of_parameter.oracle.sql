-- in_turn(Product, Value(Decimal('0.5')), lambda cte: cte.col.value + F('price'))

WITH "R"("ID", "VALUE") AS (
  SELECT
    "EXAMPLE_PRODUCT"."ID" AS "ID",
    CAST(%s AS NUMBER) AS "VALUE"
  FROM "EXAMPLE_PRODUCT"
  WHERE
    "EXAMPLE_PRODUCT"."ID" = %s
  UNION ALL
  SELECT
    "EXAMPLE_PRODUCT"."ID" AS "ID",
    CAST((
      "R"."VALUE" + "EXAMPLE_PRODUCT"."PRICE"
    ) AS NUMBER) AS "VALUE"
  FROM "EXAMPLE_PRODUCT"
  INNER JOIN "R"
    ON "EXAMPLE_PRODUCT"."ID" = (
      "R"."ID" + %s
    )
)
SELECT
  "R"."ID" AS "ID",
  "R"."VALUE" AS "VALUE"
FROM "R"
ORDER BY
  1 ASC;
-- parameters: (Decimal('0.5'), 1, 1)
