SELECT DISTINCT
  "example_employee"."salary" AS "salary",
  NULLIF("example_employee"."salary", %s)
FROM "example_employee"
ORDER BY
  NULLIF("example_employee"."salary", %s) ASC NULLS LAST,
  1 ASC;
-- parameters: (50, 50)
