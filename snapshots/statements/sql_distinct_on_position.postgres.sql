-- SELECT DISTINCT ON (1) "blog_id" AS "b", "id" FROM "example_entry" ORDER BY 1, "rating" DESC, "id" DESC

SELECT DISTINCT ON (1)
  "blog_id" AS "b",
  "id"
FROM "example_entry"
ORDER BY
  1,
  "rating" DESC,
  "id" DESC;
-- parameters: ()
