-- in_turn(Reserved, F('group'), lambda cte: F('group'))

WITH "R"("ID", "VALUE") AS (
  SELECT
    "SELECT"."ID" AS "ID",
    "SELECT"."GROUP" AS "VALUE"
  FROM "SELECT"
  WHERE
    "SELECT"."ID" = %s
  UNION ALL
  SELECT
    "SELECT"."ID" AS "ID",
    "SELECT"."GROUP" AS "VALUE"
  FROM "SELECT"
  INNER JOIN "R"
    ON "SELECT"."ID" = (
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
