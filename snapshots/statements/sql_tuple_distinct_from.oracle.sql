-- SELECT "id" FROM "example_employee" WHERE ("id", "salary") IS DISTINCT FROM (1, NULL)

SELECT
  "ID"
FROM "EXAMPLE_EMPLOYEE"
WHERE
  (
    DECODE("ID", 1, 0, 1) = 1 OR DECODE("SALARY", NULL, 0, 1) = 1
  );
-- parameters: ()
