-- Event.objects.annotate(month=TruncMonth('starts_at'))
--     .values('month')
--     .annotate(n=Count('pk'))
--     .order_by('month')

SELECT
  CAST(DATEADD(DAY, 1 - DAY([example_event].[starts_at]), CAST([example_event].[starts_at] AS DATE)) AS DATETIME2) AS [month],
  COUNT_BIG([example_event].[id]) AS [n]
FROM [example_event]
GROUP BY
  CAST(DATEADD(DAY, 1 - DAY([example_event].[starts_at]), CAST([example_event].[starts_at] AS DATE)) AS DATETIME2)
ORDER BY
  1 ASC;
-- parameters: ()
