-- WITH "example_blog" AS (SELECT "id", "name" FROM "example_blog" WHERE "id" < 4) SELECT "example_blog"."name" FROM "example_blog"

WITH "EXAMPLE_BLOG_2" AS (
  SELECT
    "ID",
    "NAME"
  FROM "EXAMPLE_BLOG"
  WHERE
    "ID" < 4
)
SELECT
  "EXAMPLE_BLOG"."NAME"
FROM "EXAMPLE_BLOG_2" "EXAMPLE_BLOG";
-- parameters: ()
