-- SELECT "id" FROM "example_entry" WHERE "blog_id" IN (SELECT "id" FROM "example_blog" WHERE "id" < 3) FOR UPDATE

SELECT
  "ID"
FROM "EXAMPLE_ENTRY"
WHERE
  "BLOG_ID" IN (
    SELECT
      "ID"
    FROM "EXAMPLE_BLOG"
    WHERE
      "ID" < 3
  )   FOR UPDATE;
-- parameters: ()
