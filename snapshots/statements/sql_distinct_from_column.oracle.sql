-- runs('SELECT "id", "salary" IS DISTINCT FROM "id" AS "d" FROM "example_employee"')

SELECT
  "ID",
  CASE
    WHEN DECODE("SALARY", "ID", 0, 1) = 1
    THEN 1
    WHEN NOT (
      DECODE("SALARY", "ID", 0, 1) = 1
    )
    THEN 0
  END AS "D"
FROM "EXAMPLE_EMPLOYEE";
-- parameters: ()
