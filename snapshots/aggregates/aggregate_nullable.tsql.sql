-- Employee.objects.aggregate(Sum('salary'), Avg('salary'), Count('salary'))

SELECT
  SUM(CAST([example_employee].[salary] AS BIGINT)) AS [salary__sum],
  AVG(CAST([example_employee].[salary] AS FLOAT)) AS [salary__avg],
  COUNT_BIG([example_employee].[salary]) AS [salary__count]
FROM [example_employee];
-- parameters: ()
