(
  SELECT
    "example_blog"."name" AS "name"
  FROM "example_blog"
  ORDER BY
    COALESCE("example_blog"."name", %s) ASC
)
UNION ALL
(
  SELECT
    "example_entry"."headline" AS "headline"
  FROM "example_entry"
);
-- parameters: ('x',)
