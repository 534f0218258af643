-- SELECT "id" FROM "example_entry" WHERE ("blog_id", "rating") BETWEEN (1, 4) AND (2, 3)

SELECT
  "id"
FROM "example_entry"
WHERE
  ("blog_id", "rating") BETWEEN (1, 4) AND (2, 3);
-- parameters: ()
