-- in_turn(Event, F('day'), lambda cte: Greatest(cte.col.value, F('deadline')))

WITH "R"("ID", "VALUE") AS (
  SELECT
    "EXAMPLE_EVENT"."ID" AS "ID",
    "EXAMPLE_EVENT"."DAY" AS "VALUE"
  FROM "EXAMPLE_EVENT"
  WHERE
    "EXAMPLE_EVENT"."ID" = %s
  UNION ALL
  SELECT
    "EXAMPLE_EVENT"."ID" AS "ID",
    GREATEST(
      COALESCE("R"."VALUE", "EXAMPLE_EVENT"."DEADLINE"),
      COALESCE("EXAMPLE_EVENT"."DEADLINE", "R"."VALUE")
    ) AS "VALUE"
  FROM "EXAMPLE_EVENT"
  INNER JOIN "R"
    ON "EXAMPLE_EVENT"."ID" = (
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
