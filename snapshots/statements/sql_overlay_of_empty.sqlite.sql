SELECT
  "id",
  (
    SUBSTR("name", 1, 3 - 1) || "tagline" || SUBSTR("name", 3 + LENGTH("tagline"))
  ) AS "a"
FROM "example_blog";
-- parameters: ()
