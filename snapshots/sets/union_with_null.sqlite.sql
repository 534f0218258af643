SELECT
  "example_person"."nickname" AS "nickname"
FROM "example_person"
UNION ALL
SELECT
  "example_person"."name" AS "name"
FROM "example_person";
-- parameters: ()
