INSERT INTO "EXAMPLE_EMPLOYEE" (
  "ID",
  "FIRSTNAME",
  "LASTNAME",
  "SALARY"
)
SELECT
  %s AS "ID",
  %s AS "FIRSTNAME",
  %s AS "LASTNAME",
  %s AS "SALARY"
FROM DUAL
UNION ALL
SELECT
  %s AS "ID",
  %s AS "FIRSTNAME",
  %s AS "LASTNAME",
  %s AS "SALARY"
FROM DUAL;
-- parameters: (500, 'a', 'b', None, 501, 'c', 'd', 1)
