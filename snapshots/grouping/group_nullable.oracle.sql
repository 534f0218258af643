-- Employee.objects.values('salary').annotate(n=Count('pk')).order_by(F('salary').asc(nulls_last=True))

SELECT
  "EXAMPLE_EMPLOYEE"."SALARY" AS "SALARY",
  COUNT("EXAMPLE_EMPLOYEE"."ID") AS "N"
FROM "EXAMPLE_EMPLOYEE"
GROUP BY
  "EXAMPLE_EMPLOYEE"."SALARY"
ORDER BY
  1 ASC;
-- parameters: ()
