-- in_turn(Entry, Length('headline'), lambda cte: cte.col.value + Length(Concat('body_text', Value('.'))))

WITH RECURSIVE "r" AS (
  (
    SELECT
      "example_entry"."id" AS "id",
      CAST(lengthUTF8("example_entry"."headline") AS Nullable(Int64)) AS "value"
    FROM "example_entry"
    WHERE
      "example_entry"."id" = %s
  )
  UNION ALL
  (
    SELECT
      "example_entry"."id" AS "id",
      CAST((
        "r"."value" + lengthUTF8(concat(coalesce("example_entry"."body_text", ''), coalesce(%s, ''), ''))
      ) AS Nullable(Int64)) AS "value"
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
-- parameters: (1, '.', 1)
