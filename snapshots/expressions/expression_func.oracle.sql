-- Employee.objects.annotate(v=Func(F('lastname'), function='UPPER', output_field=CharField()))
--     .filter(pk__lte=5)
--     .order_by('pk')

SELECT
  "EXAMPLE_EMPLOYEE"."ID",
  "EXAMPLE_EMPLOYEE"."FIRSTNAME",
  "EXAMPLE_EMPLOYEE"."LASTNAME",
  "EXAMPLE_EMPLOYEE"."SALARY",
  UPPER("EXAMPLE_EMPLOYEE"."LASTNAME") AS "V"
FROM "EXAMPLE_EMPLOYEE"
WHERE
  "EXAMPLE_EMPLOYEE"."ID" <= %s
ORDER BY
  "EXAMPLE_EMPLOYEE"."ID" ASC;
-- parameters: (5,)
