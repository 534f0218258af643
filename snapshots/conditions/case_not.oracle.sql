-- Employee.objects.annotate(v=Case(When(~Q(salary__gt=20), then=Value('low')), default=Value('high')))
--     .order_by('pk')

SELECT
  "EXAMPLE_EMPLOYEE"."ID",
  "EXAMPLE_EMPLOYEE"."FIRSTNAME",
  "EXAMPLE_EMPLOYEE"."LASTNAME",
  "EXAMPLE_EMPLOYEE"."SALARY",
  CASE
    WHEN NOT (
      "EXAMPLE_EMPLOYEE"."SALARY" > %s AND "EXAMPLE_EMPLOYEE"."SALARY" IS NOT NULL
    )
    THEN %s
    ELSE %s
  END AS "V"
FROM "EXAMPLE_EMPLOYEE"
ORDER BY
  "EXAMPLE_EMPLOYEE"."ID" ASC;
-- parameters: (20, 'low', 'high')
