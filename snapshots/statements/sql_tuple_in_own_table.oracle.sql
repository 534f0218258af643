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
