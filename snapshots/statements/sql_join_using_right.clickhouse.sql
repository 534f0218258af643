-- SELECT "id", "b"."name" FROM "example_blog" AS "b" RIGHT JOIN (SELECT "id" + 3 AS "id" FROM "example_author") AS "a" USING ("id") WHERE "id" > 5

SELECT
  "a"."id",
  "b"."name"
FROM "example_blog" AS "b"
RIGHT JOIN (
  SELECT
    "id" + 3 AS "id"
  FROM "example_author"
) AS "a"
  ON "b"."id" = "a"."id"
WHERE
  "a"."id" > 5;
-- parameters: ()
