-- Employee.objects.aggregate(all=Variance('salary'), some=Variance('salary', sample=True))

SELECT
  VARP([example_employee].[salary]) AS [all],
  VAR([example_employee].[salary]) AS [some]
FROM [example_employee];
-- parameters: ()
