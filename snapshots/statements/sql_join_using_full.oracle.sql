-- SELECT "id", "b"."name", "a"."name" FROM "example_blog" AS "b" FULL JOIN (SELECT "id" + 3 AS "id", "name" FROM "example_author") AS "a" USING ("id")

SELECT
  COALESCE("B"."ID", "A"."ID") AS "ID",
  "B"."NAME",
  "A"."NAME"
FROM "EXAMPLE_BLOG" "B"
FULL JOIN (
  SELECT
    "ID" + 3 AS "ID",
    "NAME"
  FROM "EXAMPLE_AUTHOR"
) "A"
  ON "B"."ID" = "A"."ID";
-- parameters: ()
