-- Employee.objects.annotate(c=Exists(Company.objects.filter(ceo=OuterRef('pk')))).order_by('-c', 'pk')

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
    THEN 1
    ELSE 0
  END AS "C"
FROM "EXAMPLE_EMPLOYEE"
ORDER BY
  5 DESC,
  "EXAMPLE_EMPLOYEE"."ID" ASC;
-- parameters: ()
