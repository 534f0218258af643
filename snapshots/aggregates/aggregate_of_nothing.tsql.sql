-- Entry.objects.filter(pk=-1).aggregate(Sum('rating'), n=Count('pk'))

SELECT
  COUNT_BIG([example_entry].[id]) AS [n],
  SUM(CAST([example_entry].[rating] AS BIGINT)) AS [rating__sum]
FROM [example_entry]
WHERE
  [example_entry].[id] = %s;
-- parameters: (-1,)
