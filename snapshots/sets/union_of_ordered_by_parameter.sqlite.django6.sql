SELECT
  "example_blog"."name" AS "name"
FROM "example_blog"
UNION ALL
SELECT
  "example_entry"."headline" AS "headline"
FROM "example_entry";
-- parameters: ()
