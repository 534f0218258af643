-- Employee.objects.annotate(c=Exists(Company.objects.filter(ceo=OuterRef('pk')))).count()

SELECT
  COUNT(*) AS "__COUNT"
FROM "EXAMPLE_EMPLOYEE";
-- parameters: ()
