SELECT
  "ID"
FROM "EXAMPLE_BLOG"
WHERE
  "ID" IN (1, 3);
-- parameters: ()
