-- Employee.objects.exclude(Exists(Company.objects.filter(ceo=OuterRef('pk')))).order_by('pk')

SELECT
  "EXAMPLE_EMPLOYEE"."ID",
  "EXAMPLE_EMPLOYEE"."FIRSTNAME",
  "EXAMPLE_EMPLOYEE"."LASTNAME",
  "EXAMPLE_EMPLOYEE"."SALARY"
FROM "EXAMPLE_EMPLOYEE"
WHERE
  NOT (
    EXISTS(
      SELECT
        1 AS "A"
      FROM "EXAMPLE_COMPANY" "U0"
      WHERE
        "U0"."CEO_ID" = (
          "EXAMPLE_EMPLOYEE"."ID"
        )
    )
  )
ORDER BY
  "EXAMPLE_EMPLOYEE"."ID" ASC;
-- parameters: ()
