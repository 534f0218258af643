-- SELECT "example_blog"."id", "e"."rating" FROM "example_blog" CROSS JOIN LATERAL (SELECT "rating", "id" FROM "example_entry" WHERE "example_entry"."blog_id" = "example_blog"."id" ORDER BY "rating" DESC, "id" LIMIT 2) AS "e"

SELECT
  "EXAMPLE_BLOG"."ID",
  "E"."RATING"
FROM "EXAMPLE_BLOG"
CROSS JOIN LATERAL (
  SELECT
    "RATING",
    "ID"
  FROM "EXAMPLE_ENTRY"
  WHERE
    "EXAMPLE_ENTRY"."BLOG_ID" = "EXAMPLE_BLOG"."ID"
  ORDER BY
    "RATING" DESC,
    "ID"
  FETCH FIRST 2 ROWS ONLY
) "E";
-- parameters: ()
