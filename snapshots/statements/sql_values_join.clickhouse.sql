-- SELECT "example_blog"."id", "v"."y" FROM "example_blog" LEFT JOIN (VALUES (1, 10), (2, 20)) AS "v"("x", "y") ON "v"."x" = "example_blog"."id"

SELECT
  "example_blog"."id",
  "v"."y"
FROM "example_blog"
LEFT JOIN (
  SELECT
    1 AS "x",
    10 AS "y"
  UNION ALL
  SELECT
    2,
    20
) AS "v"
  ON "v"."x" = "example_blog"."id";
-- parameters: ()
