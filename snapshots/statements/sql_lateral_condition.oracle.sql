-- SELECT "example_blog"."id", "e"."r" FROM "example_blog" JOIN LATERAL (SELECT "rating" FROM "example_entry" WHERE "example_entry"."blog_id" = "example_blog"."id") AS "e"("r") ON "e"."r" > "example_blog"."id"

SELECT
  "EXAMPLE_BLOG"."ID",
  "E"."R"
FROM "EXAMPLE_BLOG"
JOIN LATERAL (
  SELECT
    "RATING" AS "R"
  FROM "EXAMPLE_ENTRY"
  WHERE
    "EXAMPLE_ENTRY"."BLOG_ID" = "EXAMPLE_BLOG"."ID"
) "E"
  ON "E"."R" > "EXAMPLE_BLOG"."ID";
-- parameters: ()
