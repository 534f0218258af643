-- Entry.objects.annotate(kind=Value('all')).values('kind').annotate(n=Count('pk'))

SELECT
  CAST(%s AS NVARCHAR(MAX)) AS [kind],
  COUNT_BIG([example_entry].[id]) AS [n]
FROM [example_entry];
-- parameters: ('all',)
