-- SELECT "id", "b"."name" FROM "example_blog" AS "b" RIGHT JOIN (SELECT "id" + 3 AS "id" FROM "example_author") AS "a" USING ("id") WHERE "id" > 5

SELECT
  "A"."ID",
  "B"."NAME"
FROM "EXAMPLE_BLOG" "B"
RIGHT JOIN (
  SELECT
    "ID" + 3 AS "ID"
  FROM "EXAMPLE_AUTHOR"
) "A"
  ON "B"."ID" = "A"."ID"
WHERE
  "A"."ID" > 5;
-- parameters: ()
