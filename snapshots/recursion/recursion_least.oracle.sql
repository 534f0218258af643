-- in_turn(Entry, F('number_of_comments'), lambda cte: Least(cte.col.value, F('number_of_comments'), Value(3)))

WITH "R"("ID", "VALUE") AS (
  SELECT
    "EXAMPLE_ENTRY"."ID" AS "ID",
    "EXAMPLE_ENTRY"."NUMBER_OF_COMMENTS" AS "VALUE"
  FROM "EXAMPLE_ENTRY"
  WHERE
    "EXAMPLE_ENTRY"."ID" = %s
  UNION ALL
  SELECT
    "EXAMPLE_ENTRY"."ID" AS "ID",
    LEAST(
      COALESCE("R"."VALUE", "EXAMPLE_ENTRY"."NUMBER_OF_COMMENTS", %s),
      COALESCE("EXAMPLE_ENTRY"."NUMBER_OF_COMMENTS", %s),
      %s
    ) AS "VALUE"
  FROM "EXAMPLE_ENTRY"
  INNER JOIN "R"
    ON "EXAMPLE_ENTRY"."ID" = (
      "R"."ID" + %s
    )
)
SELECT
  "R"."ID" AS "ID",
  "R"."VALUE" AS "VALUE"
FROM "R"
ORDER BY
  1 ASC;
-- parameters: (1, 3, 3, 3, 1)
