-- SELECT "id", "a"."name", "t"."name" FROM "example_blog" AS "b" LEFT JOIN "example_author" AS "a" USING ("id") JOIN "example_team" AS "t" USING ("id") ORDER BY "id"

SELECT
  "b"."id",
  "a"."name",
  "t"."name"
FROM "example_blog" AS "b"
LEFT JOIN "example_author" AS "a"
  ON "b"."id" = "a"."id"
JOIN "example_team" AS "t"
  ON "b"."id" = "t"."id"
ORDER BY
  "b"."id";
-- parameters: ()
