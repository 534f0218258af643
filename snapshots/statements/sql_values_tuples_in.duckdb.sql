-- SELECT "id" FROM "example_entry" WHERE ("blog_id", "rating") IN (VALUES (1, 5), (1, 4), (2, 3))

SELECT
  "id"
FROM "example_entry"
WHERE
  ("blog_id", "rating") IN (
    VALUES
      (1, 5),
      (1, 4),
      (2, 3)
  );
-- parameters: ()
