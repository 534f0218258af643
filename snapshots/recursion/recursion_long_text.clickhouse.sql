-- in_turn(Blog, F('tagline'), lambda cte: Concat(F('tagline'), cte.col.value))

WITH RECURSIVE "r" AS (
  (
    SELECT
      "example_blog"."id" AS "id",
      "example_blog"."tagline" AS "value"
    FROM "example_blog"
    WHERE
      "example_blog"."id" = %s
  )
  UNION ALL
  (
    SELECT
      "example_blog"."id" AS "id",
      concat(coalesce("example_blog"."tagline", ''), coalesce("r"."value", ''), '') AS "value"
    FROM "example_blog"
    INNER JOIN "r"
      ON "example_blog"."id" = (
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
