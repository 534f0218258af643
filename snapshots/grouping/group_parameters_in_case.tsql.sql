-- Entry.objects.annotate(kind=Case(When(rating__gte=4, then=Value('good')), When(rating__gte=2, then=Value('fair')), default=Value('bad')))
--     .values('kind')
--     .annotate(n=Count('pk'))
--     .order_by('kind')

SELECT
  [grouped].[key1] AS [kind],
  COUNT_BIG([grouped].[example_entry_id]) AS [n]
FROM (
  SELECT
    CASE
      WHEN [example_entry].[rating] >= %s
      THEN CAST(%s AS NVARCHAR(MAX))
      WHEN [example_entry].[rating] >= %s
      THEN CAST(%s AS NVARCHAR(MAX))
      ELSE CAST(%s AS NVARCHAR(MAX))
    END AS [key1],
    [example_entry].[id] AS [example_entry_id]
  FROM [example_entry]
) AS [grouped]
GROUP BY
  [grouped].[key1]
ORDER BY
  1 ASC;
-- parameters: (4, 'good', 2, 'fair', 'bad')
