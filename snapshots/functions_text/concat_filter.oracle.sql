-- Employee.objects.alias(v=Concat('firstname', Value(' '), 'lastname')).filter(v__contains='e S')

SELECT
  "EXAMPLE_EMPLOYEE"."ID",
  "EXAMPLE_EMPLOYEE"."FIRSTNAME",
  "EXAMPLE_EMPLOYEE"."LASTNAME",
  "EXAMPLE_EMPLOYEE"."SALARY"
FROM "EXAMPLE_EMPLOYEE"
WHERE
  (
    "EXAMPLE_EMPLOYEE"."FIRSTNAME" || %s || "EXAMPLE_EMPLOYEE"."LASTNAME"
  ) LIKE %s ESCAPE '\';
-- parameters: (' ', '%e S%')
