-- in_turn(Account, Cast('balance', DecimalField(max_digits=31, decimal_places=18)), lambda cte: Cast(Coalesce('balance', cte.col.value), DecimalField(max_digits=31, decimal_places=18)))

WITH "R"("ID", "VALUE") AS (
  SELECT
    "EXAMPLE_ACCOUNT"."ID" AS "ID",
    CAST("EXAMPLE_ACCOUNT"."BALANCE" AS NUMBER(31, 18)) AS "VALUE"
  FROM "EXAMPLE_ACCOUNT"
  WHERE
    "EXAMPLE_ACCOUNT"."ID" = %s
  UNION ALL
  SELECT
    "EXAMPLE_ACCOUNT"."ID" AS "ID",
    CAST(COALESCE("EXAMPLE_ACCOUNT"."BALANCE", "R"."VALUE") AS NUMBER(31, 18)) AS "VALUE"
  FROM "EXAMPLE_ACCOUNT"
  INNER JOIN "R"
    ON "EXAMPLE_ACCOUNT"."ID" = (
      "R"."ID" + %s
    )
)
SELECT
  "R"."ID" AS "ID",
  "R"."VALUE" AS "VALUE"
FROM "R"
ORDER BY
  1 ASC;
-- parameters: (1, 1)
