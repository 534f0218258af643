-- Employee.objects.values('salary')
--     .distinct()
--     .order_by(NullIf('salary', Value(50)).asc(nulls_last=True), 'salary')

SELECT DISTINCT
  "EXAMPLE_EMPLOYEE"."SALARY" AS "SALARY",
  NULLIF("EXAMPLE_EMPLOYEE"."SALARY", %s)
FROM "EXAMPLE_EMPLOYEE"
ORDER BY
  2 ASC,
  1 ASC;
-- parameters: (50,)
