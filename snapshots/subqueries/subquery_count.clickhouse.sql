-- Employee.objects.filter(Exists(Company.objects.filter(ceo=OuterRef('pk')))).count()

SELECT
  COUNT(*) AS "__count"
FROM "example_employee"
WHERE
  EXISTS(
    SELECT
      1 AS "a"
    FROM "example_company" AS "u0"
    WHERE
      "u0"."ceo_id" = (
        "example_employee"."id"
      )
  );
-- parameters: ()
