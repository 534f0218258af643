-- SELECT "b"."id" AS "first", * FROM "example_blog" AS "b" JOIN "example_author" AS "a" ON "a"."id" = "b"."id"

SELECT
  "B"."ID" AS "FIRST",
  "B".*,
  "A".*
FROM "EXAMPLE_BLOG" "B"
JOIN "EXAMPLE_AUTHOR" "A"
  ON "A"."ID" = "B"."ID";
-- parameters: ()
