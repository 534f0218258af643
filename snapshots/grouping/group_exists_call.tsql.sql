-- Entry.objects.values('rating').annotate(n=Count('pk')).filter(n__gt=1).exists()

SELECT
TOP 1
  CAST(%s AS BIGINT) AS [a]
FROM [example_entry]
GROUP BY
  [example_entry].[rating]
HAVING
  COUNT_BIG([example_entry].[id]) > %s;
-- parameters: (1, 1)
