-- in_a_row().order_by('-pk')

WITH "ROW"("ID", "NAME", "TAGLINE") AS (
  SELECT
    "EXAMPLE_BLOG"."ID",
    "EXAMPLE_BLOG"."NAME",
    "EXAMPLE_BLOG"."TAGLINE"
  FROM "EXAMPLE_BLOG"
  WHERE
    "EXAMPLE_BLOG"."ID" = %s
  UNION ALL
  SELECT
    "EXAMPLE_BLOG"."ID",
    "EXAMPLE_BLOG"."NAME",
    "EXAMPLE_BLOG"."TAGLINE"
  FROM "EXAMPLE_BLOG"
  INNER JOIN "ROW"
    ON "EXAMPLE_BLOG"."ID" = (
      "ROW"."ID" + %s
    )
)
SELECT
  "ROW"."ID",
  "ROW"."NAME",
  "ROW"."TAGLINE"
FROM "ROW"
ORDER BY
  "ROW"."ID" DESC;
-- parameters: (2, 1)
