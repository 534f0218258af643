-- SELECT "id" FROM "example_employee" WHERE ("id", 2) IN (SELECT "salary", "id" FROM "example_employee")

SELECT
  "ID"
FROM "EXAMPLE_EMPLOYEE"
WHERE
  ("ID", 2) IN (
    SELECT
      "SALARY",
      "ID"
    FROM "EXAMPLE_EMPLOYEE"
  );
-- parameters: ()
