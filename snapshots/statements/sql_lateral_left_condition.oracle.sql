-- SELECT "example_blog"."id", "e"."r" FROM "example_blog" LEFT JOIN LATERAL (SELECT "rating" AS "r" FROM "example_entry" WHERE "example_entry"."blog_id" = "example_blog"."id") AS "e" ON "e"."r" > 3

SELECT
  "EXAMPLE_BLOG"."ID",
  "E"."R"
FROM "EXAMPLE_BLOG"
LEFT JOIN LATERAL (
  SELECT
    "RATING" AS "R"
  FROM "EXAMPLE_ENTRY"
  WHERE
    "EXAMPLE_ENTRY"."BLOG_ID" = "EXAMPLE_BLOG"."ID"
) "E"
  ON "E"."R" > 3;
-- parameters: ()
