-- Employee.objects.annotate(v=truth_of(Q(salary__gt=20))).filter(v=False).order_by('pk')

SELECT
  "EXAMPLE_EMPLOYEE"."ID",
  "EXAMPLE_EMPLOYEE"."FIRSTNAME",
  "EXAMPLE_EMPLOYEE"."LASTNAME",
  "EXAMPLE_EMPLOYEE"."SALARY",
  CASE
    WHEN "EXAMPLE_EMPLOYEE"."SALARY" > %s
    THEN 1
    WHEN NOT (
      "EXAMPLE_EMPLOYEE"."SALARY" > %s
    )
    THEN 0
  END AS "V"
FROM "EXAMPLE_EMPLOYEE"
WHERE
  NOT (
    "EXAMPLE_EMPLOYEE"."SALARY" > %s
  )
ORDER BY
  "EXAMPLE_EMPLOYEE"."ID" ASC;
-- parameters: (20, 20, 20)
