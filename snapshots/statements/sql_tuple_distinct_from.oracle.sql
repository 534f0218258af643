SELECT
  "ID"
FROM "EXAMPLE_EMPLOYEE"
WHERE
  (
    DECODE("ID", 1, 0, 1) = 1 OR DECODE("SALARY", NULL, 0, 1) = 1
  );
-- parameters: ()
