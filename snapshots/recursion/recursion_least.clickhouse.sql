-- in_turn(Entry, F('number_of_comments'), lambda cte: Least(cte.col.value, F('number_of_comments'), Value(3)))

WITH RECURSIVE "r" AS (
  (
    SELECT
      "example_entry"."id" AS "id",
      "example_entry"."number_of_comments" AS "value"
    FROM "example_entry"
    WHERE
      "example_entry"."id" = %s
  )
  UNION ALL
  (
    SELECT
      "example_entry"."id" AS "id",
      CAST(least("r"."value", "example_entry"."number_of_comments", %s) AS Nullable(Int64)) AS "value"
    FROM "example_entry"
    INNER JOIN "r"
      ON "example_entry"."id" = (
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
-- parameters: (1, 3, 1)
