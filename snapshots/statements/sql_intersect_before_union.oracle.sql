-- SELECT "id" FROM "example_blog" UNION SELECT "id" FROM "example_entry" INTERSECT SELECT 3

SELECT
  "ID"
FROM "EXAMPLE_BLOG"
UNION
(
  SELECT
    "ID"
  FROM "EXAMPLE_ENTRY"
  INTERSECT
  SELECT
    3
  FROM DUAL
);
-- parameters: ()
