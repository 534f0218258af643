-- Employee.objects.filter(Exists(Company.objects.filter(ceo=OuterRef('pk')))).count()

SELECT
  COUNT(*) AS "__COUNT"
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
  );
-- parameters: ()
