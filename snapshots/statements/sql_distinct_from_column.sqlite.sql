SELECT
  "id",
  "salary" IS NOT "id" AS "d"
FROM "example_employee";
-- parameters: ()
