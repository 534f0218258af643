-- SELECT "id", OVERLAY("name" PLACING 'xyz' FROM 3) AS "a", OVERLAY("name" PLACING "tagline" FROM 2 FOR 4) AS "b", OVERLAY("name" PLACING 'q' FROM CAST("id" AS INTEGER) FOR 0) AS "c" FROM "example_blog"

SELECT
  "id",
  OVERLAY("name" PLACING 'xyz' FROM 3) AS "a",
  OVERLAY("name" PLACING "tagline" FROM 2 FOR 4) AS "b",
  OVERLAY("name" PLACING 'q' FROM CAST("id" AS INT) FOR 0) AS "c"
FROM "example_blog";
-- parameters: ()
