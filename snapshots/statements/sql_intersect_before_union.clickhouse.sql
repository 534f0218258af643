-- SELECT "id" FROM "example_blog" UNION SELECT "id" FROM "example_entry" INTERSECT SELECT 3

SELECT
  "id"
FROM "example_blog"
UNION DISTINCT
(
  SELECT
    "id"
  FROM "example_entry"
  INTERSECT DISTINCT
  SELECT
    3
);
-- parameters: ()
