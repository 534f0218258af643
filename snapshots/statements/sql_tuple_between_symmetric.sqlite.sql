-- SELECT "id" FROM "example_entry" WHERE ("blog_id", "rating") BETWEEN SYMMETRIC (2, 3) AND (1, 4)

SELECT
  "id"
FROM "example_entry"
WHERE
  (("blog_id", "rating") BETWEEN (2, 3) AND (1, 4) OR ("blog_id", "rating") BETWEEN (1, 4) AND (2, 3));
-- parameters: ()
