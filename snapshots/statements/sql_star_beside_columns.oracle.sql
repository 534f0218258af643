SELECT
  "EXAMPLE_BLOG".*,
  1 AS "ONE"
FROM "EXAMPLE_BLOG"
ORDER BY
  "ID";
-- parameters: ()
