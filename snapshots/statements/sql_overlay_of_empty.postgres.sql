-- SELECT "id", OVERLAY("name" PLACING "tagline" FROM 3) AS "a" FROM "example_blog"

SELECT
  "id",
  OVERLAY("name" PLACING "tagline" FROM 3) AS "a"
FROM "example_blog";
-- parameters: ()
