-- Employee.objects.aggregate(all=StdDev('salary'), some=StdDev('salary', sample=True))

SELECT
  STDEVP([example_employee].[salary]) AS [all],
  STDEV([example_employee].[salary]) AS [some]
FROM [example_employee];
-- parameters: ()
