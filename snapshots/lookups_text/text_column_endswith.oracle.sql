-- Employee.objects.filter(lastname__endswith=Concat(Value('100'), Value('%_'), Value('sure')))

SELECT
  "EXAMPLE_EMPLOYEE"."ID",
  "EXAMPLE_EMPLOYEE"."FIRSTNAME",
  "EXAMPLE_EMPLOYEE"."LASTNAME",
  "EXAMPLE_EMPLOYEE"."SALARY"
FROM "EXAMPLE_EMPLOYEE"
WHERE
  "EXAMPLE_EMPLOYEE"."LASTNAME" LIKE '%%' || REPLACE(
    REPLACE(REPLACE((
      (
        %s || %s || %s
      )
    ), '\', '\\'), '%%', '\%%'),
    '_',
    '\_'
  ) ESCAPE '\';
-- parameters: ('100', '%_', 'sure')
