-- SELECT "blog_id", COUNT(*) AS "n" FROM "example_entry" JOIN (SELECT "id" AS "blog_id" FROM "example_blog") AS "b" USING ("blog_id") GROUP BY "blog_id"

SELECT
  "EXAMPLE_ENTRY"."BLOG_ID",
  COUNT(*) AS "N"
FROM "EXAMPLE_ENTRY"
JOIN (
  SELECT
    "ID" AS "BLOG_ID"
  FROM "EXAMPLE_BLOG"
) "B"
  ON "EXAMPLE_ENTRY"."BLOG_ID" = "B"."BLOG_ID"
GROUP BY
  "EXAMPLE_ENTRY"."BLOG_ID";
-- parameters: ()
