-- Employee.objects.aggregate(Sum('salary'), Avg('salary'), Count('salary'))

SELECT
  SUM("EXAMPLE_EMPLOYEE"."SALARY") AS "SALARY__SUM",
  AVG("EXAMPLE_EMPLOYEE"."SALARY") AS "SALARY__AVG",
  COUNT("EXAMPLE_EMPLOYEE"."SALARY") AS "SALARY__COUNT"
FROM "EXAMPLE_EMPLOYEE";
-- parameters: ()
