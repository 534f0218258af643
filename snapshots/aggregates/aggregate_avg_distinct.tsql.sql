-- Entry.objects.aggregate(value=Avg('rating', distinct=True))

SELECT
  AVG(DISTINCT CAST([example_entry].[rating] AS FLOAT)) AS [value]
FROM [example_entry];
-- parameters: ()
