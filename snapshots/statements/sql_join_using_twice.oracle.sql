-- SELECT "id", "a"."name", "t"."name" FROM "example_blog" AS "b" LEFT JOIN "example_author" AS "a" USING ("id") JOIN "example_team" AS "t" USING ("id") ORDER BY "id"

SELECT
  "B"."ID",
  "A"."NAME",
  "T"."NAME"
FROM "EXAMPLE_BLOG" "B"
LEFT JOIN "EXAMPLE_AUTHOR" "A"
  ON "B"."ID" = "A"."ID"
JOIN "EXAMPLE_TEAM" "T"
  ON "B"."ID" = "T"."ID"
ORDER BY
  "B"."ID";
-- parameters: ()
