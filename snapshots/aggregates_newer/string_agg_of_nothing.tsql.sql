-- Entry.objects.filter(pk=-1)
--     .aggregate(names=StringAgg('headline', delimiter=Value(','), default=Value('none')))

SELECT
  COALESCE(
    STRING_AGG(CAST([example_entry].[headline] AS NVARCHAR(MAX)), %s),
    CAST(%s AS NVARCHAR(MAX))
  ) AS [names]
FROM [example_entry]
WHERE
  [example_entry].[id] = %s;
-- parameters: (',', 'none', -1)
