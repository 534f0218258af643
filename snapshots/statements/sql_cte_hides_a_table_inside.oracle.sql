-- SELECT "name" FROM "example_blog" WHERE "id" IN (WITH "example_blog" AS (SELECT "blog_id" AS "id" FROM "example_entry" WHERE "rating" = 1) SELECT "id" FROM "example_blog")

WITH "EXAMPLE_BLOG_2" AS (
  SELECT
    "BLOG_ID" AS "ID"
  FROM "EXAMPLE_ENTRY"
  WHERE
    "RATING" = 1
)
SELECT
  "NAME"
FROM "EXAMPLE_BLOG"
WHERE
  "ID" IN (
    SELECT
      "ID"
    FROM "EXAMPLE_BLOG_2" "EXAMPLE_BLOG"
  );
-- parameters: ()
