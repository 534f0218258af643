-- Employee.objects.annotate(c=Exists(Company.objects.none())).order_by('pk')

SELECT
  "EXAMPLE_EMPLOYEE"."ID",
  "EXAMPLE_EMPLOYEE"."FIRSTNAME",
  "EXAMPLE_EMPLOYEE"."LASTNAME",
  "EXAMPLE_EMPLOYEE"."SALARY",
  %s AS "C"
FROM "EXAMPLE_EMPLOYEE"
ORDER BY
  "EXAMPLE_EMPLOYEE"."ID" ASC;
-- parameters: (0,)
