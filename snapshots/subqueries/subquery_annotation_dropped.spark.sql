-- Employee.objects.annotate(c=Exists(Company.objects.filter(ceo=OuterRef('pk')))).count()

SELECT
  COUNT(*) AS `__count`
FROM `example_employee`;
-- parameters: ()
