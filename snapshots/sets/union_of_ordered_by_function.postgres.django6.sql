(
  SELECT
    "example_entry"."id" AS "pk"
  FROM "example_entry"
)
UNION ALL
(
  SELECT
    "example_blog"."id" AS "pk"
  FROM "example_blog"
)
ORDER BY
  1 ASC
LIMIT 8
OFFSET 1;
-- parameters: ()
