-- SELECT "id" FROM "example_entry" WHERE ROW("blog_id", "rating") <= ROW(1, 4) ORDER BY "id"

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
