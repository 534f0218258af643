-- runs('SELECT "id" FROM "example_employee" WHERE "salary" IS NOT DISTINCT FROM NULL')

SELECT
  "ID"
FROM "EXAMPLE_EMPLOYEE"
WHERE
  DECODE("SALARY", NULL, 0, 1) = 0;
-- parameters: ()
