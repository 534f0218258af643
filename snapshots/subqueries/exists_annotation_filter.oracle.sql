-- Employee.objects.annotate(is_ceo=Exists(Company.objects.filter(ceo=OuterRef('pk'))))
--     .filter(is_ceo=True)
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
    THEN 1
    ELSE 0
  END AS "IS_CEO"
FROM "EXAMPLE_EMPLOYEE"
WHERE
  EXISTS(
    SELECT
      1 AS "A"
    FROM "EXAMPLE_COMPANY" "U0"
    WHERE
      "U0"."CEO_ID" = (
        "EXAMPLE_EMPLOYEE"."ID"
      )
  )
ORDER BY
  "EXAMPLE_EMPLOYEE"."ID" ASC;
-- parameters: ()
