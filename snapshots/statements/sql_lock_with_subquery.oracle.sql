SELECT
  "ID"
FROM "EXAMPLE_ENTRY"
WHERE
  "BLOG_ID" IN (
    SELECT
      "ID"
    FROM "EXAMPLE_BLOG"
    WHERE
      "ID" < 3
  )   FOR UPDATE;
-- parameters: ()
