SELECT
  "id"
FROM "example_blog"
WHERE
  "id" IN (1, 3);
-- parameters: ()
