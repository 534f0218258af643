-- SELECT "example_blog"."id", "example_entry"."headline" FROM "example_blog" CROSS JOIN LATERAL (SELECT MAX("example_entry"."id") AS "id" FROM "example_entry" WHERE "example_entry"."blog_id" = "example_blog"."id") AS "e" JOIN "example_entry" ON "example_entry"."id" = "e"."id"

SELECT
  "EXAMPLE_BLOG"."ID",
  "EXAMPLE_ENTRY"."HEADLINE"
FROM "EXAMPLE_BLOG"
CROSS JOIN LATERAL (
  SELECT
    MAX("EXAMPLE_ENTRY"."ID") AS "ID"
  FROM "EXAMPLE_ENTRY"
  WHERE
    "EXAMPLE_ENTRY"."BLOG_ID" = "EXAMPLE_BLOG"."ID"
) "E"
JOIN "EXAMPLE_ENTRY"
  ON "EXAMPLE_ENTRY"."ID" = "E"."ID";
-- parameters: ()
