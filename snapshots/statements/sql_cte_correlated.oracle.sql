-- SELECT "example_blog"."id", (WITH "c" AS (SELECT "example_entry"."rating" FROM "example_entry" WHERE "example_entry"."blog_id" = "example_blog"."id") SELECT MAX("c"."rating") FROM "c") AS "m" FROM "example_blog"

SELECT
  "EXAMPLE_BLOG"."ID",
  (
    SELECT
      MAX("C"."RATING")
    FROM (
      SELECT
        "EXAMPLE_ENTRY"."RATING"
      FROM "EXAMPLE_ENTRY"
      WHERE
        "EXAMPLE_ENTRY"."BLOG_ID" = "EXAMPLE_BLOG"."ID"
    ) "C"
  ) AS "M"
FROM "EXAMPLE_BLOG";
-- parameters: ()
