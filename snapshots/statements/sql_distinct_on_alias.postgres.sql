-- SELECT DISTINCT ON ("b") "blog_id" AS "b", "id" FROM "example_entry" ORDER BY "b", "id"

SELECT DISTINCT ON ("b")
  "blog_id" AS "b",
  "id"
FROM "example_entry"
ORDER BY
  "b",
  "id";
-- parameters: ()
