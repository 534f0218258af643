WITH "C" AS (
  SELECT
    "ID",
    "BLOG_ID"
  FROM "EXAMPLE_ENTRY"
  WHERE
    "RATING" > 2
), "D" AS (
  SELECT
    "C"."BLOG_ID",
    COUNT(*) AS "N"
  FROM "C"
  GROUP BY
    "C"."BLOG_ID"
)
SELECT
  "EXAMPLE_BLOG"."NAME",
  "D"."N"
FROM "EXAMPLE_BLOG"
LEFT JOIN "D"
  ON "D"."BLOG_ID" = "EXAMPLE_BLOG"."ID";
-- parameters: ()
