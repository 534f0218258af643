SELECT DISTINCT
  "example_employee"."salary" AS "salary"
FROM "example_employee";
-- parameters: ()
