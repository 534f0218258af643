-- SELECT "example_blog"."id", "v"."y" FROM "example_blog" LEFT JOIN (VALUES (1, 10), (2, 20)) AS "v"("x", "y") ON "v"."x" = "example_blog"."id"

SELECT
  "EXAMPLE_BLOG"."ID",
  "V"."Y"
FROM "EXAMPLE_BLOG"
LEFT JOIN (
  SELECT
    1 AS "X",
    10 AS "Y"
  FROM DUAL
  UNION ALL
  SELECT
    2,
    20
  FROM DUAL
) "V"
  ON "V"."X" = "EXAMPLE_BLOG"."ID";
-- parameters: ()
