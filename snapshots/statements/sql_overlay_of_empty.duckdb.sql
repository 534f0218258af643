-- SELECT "id", OVERLAY("name" PLACING "tagline" FROM 3) AS "a" FROM "example_blog"

SELECT
  "id",
  (
    SUBSTRING("name", 1, 3 - 1) || "tagline" || SUBSTRING("name", 3 + LENGTH("tagline"))
  ) AS "a"
FROM "example_blog";
-- parameters: ()
