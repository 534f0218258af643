SELECT DISTINCT
  "example_employee"."salary" AS "salary",
  NULLIF("example_employee"."salary", %s)
FROM "example_employee"
ORDER BY
  2 ASC,
  1 ASC;
-- parameters: (50,)
