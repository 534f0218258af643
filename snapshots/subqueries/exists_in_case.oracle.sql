-- Employee.objects.annotate(role=Case(When(Exists(Company.objects.filter(ceo=OuterRef('pk'))), then=Value('ceo')), default=Value('staff')))
--     .order_by('pk')

SELECT
  "EXAMPLE_EMPLOYEE"."ID",
  "EXAMPLE_EMPLOYEE"."FIRSTNAME",
  "EXAMPLE_EMPLOYEE"."LASTNAME",
  "EXAMPLE_EMPLOYEE"."SALARY",
  CASE
    WHEN EXISTS(
      SELECT
        1 AS "A"
      FROM "EXAMPLE_COMPANY" "U0"
      WHERE
        "U0"."CEO_ID" = (
          "EXAMPLE_EMPLOYEE"."ID"
        )
    )
    THEN %s
    ELSE %s
  END AS "ROLE"
FROM "EXAMPLE_EMPLOYEE"
ORDER BY
  "EXAMPLE_EMPLOYEE"."ID" ASC;
-- parameters: ('ceo', 'staff')
