-- SELECT *, 1 AS "one" FROM "example_blog" ORDER BY "id"

SELECT
  "EXAMPLE_BLOG".*,
  1 AS "ONE"
FROM "EXAMPLE_BLOG"
ORDER BY
  "ID";
-- parameters: ()
