-- SELECT "example_blog"."id", "e"."n" FROM "example_blog", LATERAL (SELECT COUNT(*) AS "n" FROM "example_entry" WHERE "example_entry"."blog_id" = "example_blog"."id") AS "e"

SELECT
  "EXAMPLE_BLOG"."ID",
  "E"."N"
FROM "EXAMPLE_BLOG", LATERAL (
  SELECT
    COUNT(*) AS "N"
  FROM "EXAMPLE_ENTRY"
  WHERE
    "EXAMPLE_ENTRY"."BLOG_ID" = "EXAMPLE_BLOG"."ID"
) "E";
-- parameters: ()
