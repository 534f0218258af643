SELECT
  "id"
FROM "example_blog"
WHERE
  "id" IN (VALUES
      (1),
    (3));
-- parameters: ()
