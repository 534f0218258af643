-- in_turn(Product, Round(F('price') * 2, 1), lambda cte: cte.col.value / 4 + F('price'))

WITH "R"("ID", "VALUE") AS (
  SELECT
    "EXAMPLE_PRODUCT"."ID" AS "ID",
    CAST(ROUND((
      "EXAMPLE_PRODUCT"."PRICE" * %s
    ), 1) AS NUMBER) AS "VALUE"
  FROM "EXAMPLE_PRODUCT"
  WHERE
    "EXAMPLE_PRODUCT"."ID" = %s
  UNION ALL
  SELECT
    "EXAMPLE_PRODUCT"."ID" AS "ID",
    CAST((
      (
        "R"."VALUE" / %s
      ) + "EXAMPLE_PRODUCT"."PRICE"
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
-- parameters: (2, 1, 4, 1)
