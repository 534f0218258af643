-- WITH "c" AS (SELECT "id" FROM "example_blog") SELECT "id" FROM "c" EXCEPT SELECT "blog_id" FROM "example_entry"

WITH "C" AS (
  SELECT
    "ID"
  FROM "EXAMPLE_BLOG"
) SELECT
  "ID"
FROM "C" MINUS SELECT
  "BLOG_ID"
FROM "EXAMPLE_ENTRY";
-- parameters: ()
