-- in_turn(Blog, F('tagline'), lambda cte: Concat(F('tagline'), cte.col.value))

WITH "R"("ID", "VALUE") AS (
  SELECT
    "EXAMPLE_BLOG"."ID" AS "ID",
    CAST("EXAMPLE_BLOG"."TAGLINE" AS NVARCHAR2(2000)) AS "VALUE"
  FROM "EXAMPLE_BLOG"
  WHERE
    "EXAMPLE_BLOG"."ID" = %s
  UNION ALL
  SELECT
    "EXAMPLE_BLOG"."ID" AS "ID",
    CAST((
      "EXAMPLE_BLOG"."TAGLINE" || "R"."VALUE"
    ) AS NVARCHAR2(2000)) AS "VALUE"
  FROM "EXAMPLE_BLOG"
  INNER JOIN "R"
    ON "EXAMPLE_BLOG"."ID" = (
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
