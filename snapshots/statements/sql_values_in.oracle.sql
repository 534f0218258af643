-- SELECT "id" FROM "example_blog" WHERE "id" IN (VALUES (1), (3))

SELECT
  "ID"
FROM "EXAMPLE_BLOG"
WHERE
  "ID" IN (1, 3);
-- parameters: ()
