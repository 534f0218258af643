-- WITH "c" AS (SELECT "id" FROM "example_blog") SELECT "c"."id" FROM "c" UNION SELECT "blog_id" FROM "example_entry" ORDER BY 1 LIMIT 3

WITH "C" AS (
  SELECT
    "ID"
  FROM "EXAMPLE_BLOG"
)
SELECT
  "C"."ID"
FROM "C"
UNION
SELECT
  "BLOG_ID"
FROM "EXAMPLE_ENTRY"
ORDER BY
  1
FETCH FIRST 3 ROWS ONLY;
-- parameters: ()
