-- Employee.objects.annotate(c=Exists(Company.objects.filter(ceo=OuterRef('pk')))).count()

SELECT
  COUNT_BIG(*) AS [__count]
FROM [example_employee];
-- parameters: ()
