SELECT
  *,
  1 AS "one"
FROM "example_blog"
ORDER BY
  "id";
-- parameters: ()
