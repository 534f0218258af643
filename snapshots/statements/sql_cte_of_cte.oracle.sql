-- WITH "c" AS (SELECT "id", "blog_id" FROM "example_entry" WHERE "rating" > 2), "d" AS (SELECT "c"."blog_id", COUNT(*) AS "n" FROM "c" GROUP BY "c"."blog_id") SELECT "example_blog"."name", "d"."n" FROM "example_blog" LEFT JOIN "d" ON "d"."blog_id" = "example_blog"."id"

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
