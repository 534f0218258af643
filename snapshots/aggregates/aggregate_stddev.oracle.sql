-- Employee.objects.aggregate(all=StdDev('salary'), some=StdDev('salary', sample=True))

SELECT
  STDDEV_POP("EXAMPLE_EMPLOYEE"."SALARY") AS "ALL",
  STDDEV_SAMP("EXAMPLE_EMPLOYEE"."SALARY") AS "SOME"
FROM "EXAMPLE_EMPLOYEE";
-- parameters: ()
