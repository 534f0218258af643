-- Employee.objects.annotate(v=Concat('firstname', Value(' '), 'lastname')).order_by('pk')

SELECT
  "EXAMPLE_EMPLOYEE"."ID",
  "EXAMPLE_EMPLOYEE"."FIRSTNAME",
  "EXAMPLE_EMPLOYEE"."LASTNAME",
  "EXAMPLE_EMPLOYEE"."SALARY",
  (
    "EXAMPLE_EMPLOYEE"."FIRSTNAME" || %s || "EXAMPLE_EMPLOYEE"."LASTNAME"
  ) AS "V"
FROM "EXAMPLE_EMPLOYEE"
ORDER BY
  "EXAMPLE_EMPLOYEE"."ID" ASC;
-- parameters: (' ',)
