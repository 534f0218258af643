-- SELECT "name" FROM "example_blog" WHERE "id" IN (WITH "c" AS (SELECT "blog_id" FROM "example_entry" WHERE "rating" = 5) SELECT "c"."blog_id" FROM "c")

WITH "C" AS (
  SELECT
    "BLOG_ID"
  FROM "EXAMPLE_ENTRY"
  WHERE
    "RATING" = 5
)
SELECT
  "NAME"
FROM "EXAMPLE_BLOG"
WHERE
  "ID" IN (
    SELECT
      "C"."BLOG_ID"
    FROM "C"
  );
-- parameters: ()
