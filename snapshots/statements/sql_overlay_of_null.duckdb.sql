SELECT
  "id",
  NULL AS "a",
  NULL AS "b"
FROM "example_blog";
-- parameters: ()
