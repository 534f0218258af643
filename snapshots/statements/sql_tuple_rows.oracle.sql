SELECT
  "ID"
FROM "EXAMPLE_ENTRY"
WHERE
  (
    "BLOG_ID" < 1 OR (
      "BLOG_ID" = 1 AND "RATING" <= 4
    )
  )
ORDER BY
  "ID";
-- parameters: ()
