-- in_turn(Entry, Value(1), lambda cte: Cast(cte.col.value + F('rating'), IntegerField()))

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
    CAST((
      "R"."VALUE" + "EXAMPLE_ENTRY"."RATING"
    ) AS NUMBER(11)) AS "VALUE"
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
-- parameters: (1, 1, 1)
