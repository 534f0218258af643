-- SELECT "example_blog"."id" FROM "example_blog" WHERE EXISTS(WITH "c" AS (SELECT "blog_id" FROM "example_entry") SELECT 1 FROM "c" WHERE "c"."blog_id" = "example_blog"."id")

WITH "C" AS (
  SELECT
    "BLOG_ID"
  FROM "EXAMPLE_ENTRY"
)
SELECT
  "EXAMPLE_BLOG"."ID"
FROM "EXAMPLE_BLOG"
WHERE
  EXISTS(
    SELECT
      1
    FROM "C"
    WHERE
      "C"."BLOG_ID" = "EXAMPLE_BLOG"."ID"
  );
-- parameters: ()
