-- in_turn(Entry, Value(7), lambda cte: F('number_of_comments'))

WITH "R"("ID", "VALUE") AS (
  SELECT
    "EXAMPLE_ENTRY"."ID" AS "ID",
    %s AS "VALUE"
  FROM "EXAMPLE_ENTRY"
  WHERE
    "EXAMPLE_ENTRY"."ID" = %s
  UNION ALL
  SELECT
    "EXAMPLE_ENTRY"."ID" AS "ID",
    "EXAMPLE_ENTRY"."NUMBER_OF_COMMENTS" AS "VALUE"
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
-- parameters: (7, 1, 1)
