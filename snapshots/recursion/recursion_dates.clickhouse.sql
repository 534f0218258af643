-- in_turn(Event, F('day'), lambda cte: Greatest(cte.col.value, F('deadline')))

WITH RECURSIVE "r" AS (
  (
    SELECT
      "example_event"."id" AS "id",
      "example_event"."day" AS "value"
    FROM "example_event"
    WHERE
      "example_event"."id" = %s
  )
  UNION ALL
  (
    SELECT
      "example_event"."id" AS "id",
      greatest("r"."value", "example_event"."deadline") AS "value"
    FROM "example_event"
    INNER JOIN "r"
      ON "example_event"."id" = (
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
-- parameters: (1, 1)
