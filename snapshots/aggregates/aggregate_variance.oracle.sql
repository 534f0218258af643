-- Employee.objects.aggregate(all=Variance('salary'), some=Variance('salary', sample=True))

SELECT
  VAR_POP("EXAMPLE_EMPLOYEE"."SALARY") AS "ALL",
  VAR_SAMP("EXAMPLE_EMPLOYEE"."SALARY") AS "SOME"
FROM "EXAMPLE_EMPLOYEE";
-- parameters: ()
