-- Employee.objects.filter(~Exists(Company.objects.none())).order_by('pk')

SELECT
  "EXAMPLE_EMPLOYEE"."ID",
  "EXAMPLE_EMPLOYEE"."FIRSTNAME",
  "EXAMPLE_EMPLOYEE"."LASTNAME",
  "EXAMPLE_EMPLOYEE"."SALARY"
FROM "EXAMPLE_EMPLOYEE"
WHERE
  NOT %s = 1
ORDER BY
  "EXAMPLE_EMPLOYEE"."ID" ASC;
-- parameters: (0,)
