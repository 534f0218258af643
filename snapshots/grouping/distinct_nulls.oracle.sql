-- Employee.objects.values_list('salary', flat=True).distinct()

SELECT DISTINCT
  "EXAMPLE_EMPLOYEE"."SALARY" AS "SALARY"
FROM "EXAMPLE_EMPLOYEE";
-- parameters: ()
