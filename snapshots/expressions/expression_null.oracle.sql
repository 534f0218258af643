-- Employee.objects.annotate(v=F('salary') + 1).order_by('pk')

SELECT
  "EXAMPLE_EMPLOYEE"."ID",
  "EXAMPLE_EMPLOYEE"."FIRSTNAME",
  "EXAMPLE_EMPLOYEE"."LASTNAME",
  "EXAMPLE_EMPLOYEE"."SALARY",
  (
    "EXAMPLE_EMPLOYEE"."SALARY" + %s
  ) AS "V"
FROM "EXAMPLE_EMPLOYEE"
ORDER BY
  "EXAMPLE_EMPLOYEE"."ID" ASC;
-- parameters: (1,)
