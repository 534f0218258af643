-- SELECT "id" FROM "example_entry" WHERE NOT ("blog_id", "rating") BETWEEN SYMMETRIC (2, 3) AND (1, 4)

SELECT
  "id"
FROM "example_entry"
WHERE
  NOT ("blog_id", "rating") BETWEEN SYMMETRIC (2, 3) AND (1, 4);
-- parameters: ()
