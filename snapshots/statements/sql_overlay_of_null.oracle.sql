SELECT
  "ID",
  NULL AS "A",
  NULL AS "B"
FROM "EXAMPLE_BLOG";
-- parameters: ()
