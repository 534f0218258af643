-- SELECT "id" FROM "example_employee" WHERE ("id", 2) IN (SELECT "salary", "id" FROM "example_employee")

SELECT
  "id"
FROM "example_employee" AS "example_employee_outer"
WHERE
  ("id", 2) IN (
    SELECT
      "salary",
      "id"
    FROM "example_employee"
  );
-- parameters: ()
