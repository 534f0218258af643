-- in_turn(Entry, Value(1), lambda cte: Cast(cte.col.value + F('rating'), IntegerField()))

WITH RECURSIVE "r" AS (
  (
    SELECT
      "example_entry"."id" AS "id",
      CAST(%s AS Nullable(Int64)) AS "value"
    FROM "example_entry"
    WHERE
      "example_entry"."id" = %s
  )
  UNION ALL
  (
    SELECT
      "example_entry"."id" AS "id",
      CAST((
        "r"."value" + "example_entry"."rating"
      ) AS Nullable(Int32)) AS "value"
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
-- parameters: (1, 1, 1)
