-- Entry.objects.aggregate(n=Count('rating', distinct=True), total=Sum('rating', distinct=True))

SELECT
  COUNT_BIG(DISTINCT [example_entry].[rating]) AS [n],
  SUM(DISTINCT CAST([example_entry].[rating] AS BIGINT)) AS [total]
FROM [example_entry];
-- parameters: ()
