-- Employee.objects.order_by(Exists(Company.objects.filter(ceo=OuterRef('pk'))).desc(), 'pk')

SELECT
  "EXAMPLE_EMPLOYEE"."ID",
  "EXAMPLE_EMPLOYEE"."FIRSTNAME",
  "EXAMPLE_EMPLOYEE"."LASTNAME",
  "EXAMPLE_EMPLOYEE"."SALARY"
FROM "EXAMPLE_EMPLOYEE"
ORDER BY
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
  END DESC,
  "EXAMPLE_EMPLOYEE"."ID" ASC;
-- parameters: ()
