-- Employee.objects.filter(Exists(Company.objects.filter(ceo=OuterRef('pk'))) & Q(salary__gt=0))
--     .order_by('pk')

SELECT
  "EXAMPLE_EMPLOYEE"."ID",
  "EXAMPLE_EMPLOYEE"."FIRSTNAME",
  "EXAMPLE_EMPLOYEE"."LASTNAME",
  "EXAMPLE_EMPLOYEE"."SALARY"
FROM "EXAMPLE_EMPLOYEE"
WHERE
  (
    EXISTS(
      SELECT
        1 AS "A"
      FROM "EXAMPLE_COMPANY" "U0"
      WHERE
        "U0"."CEO_ID" = (
          "EXAMPLE_EMPLOYEE"."ID"
        )
    )
    AND "EXAMPLE_EMPLOYEE"."SALARY" > %s
  )
ORDER BY
  "EXAMPLE_EMPLOYEE"."ID" ASC;
-- parameters: (0,)
