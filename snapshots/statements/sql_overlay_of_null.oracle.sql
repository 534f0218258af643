-- SELECT "id", OVERLAY("name" PLACING NULL FROM 3) AS "a", OVERLAY("name" PLACING 'x' FROM NULL FOR 2) AS "b" FROM "example_blog"

SELECT
  "ID",
  NULL AS "A",
  NULL AS "B"
FROM "EXAMPLE_BLOG";
-- parameters: ()
