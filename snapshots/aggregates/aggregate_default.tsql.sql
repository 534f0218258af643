-- Entry.objects.filter(pk=-1).aggregate(value=Sum('rating', default=Value(7)))

SELECT
  COALESCE(SUM(CAST([example_entry].[rating] AS BIGINT)), CAST(%s AS BIGINT)) AS [value]
FROM [example_entry]
WHERE
  [example_entry].[id] = %s;
-- parameters: (7, -1)
