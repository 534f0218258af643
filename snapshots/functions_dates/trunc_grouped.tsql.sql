-- Order.objects.annotate(day=TruncDate('placed_at', tzinfo=PARIS))
--     .values('day')
--     .annotate(n=Count('pk'))
--     .order_by('day')

SELECT
  CAST(CAST([example_order].[placed_at] AT TIME ZONE 'UTC' AT TIME ZONE 'Romance Standard Time' AS DATETIME2) AS DATE) AS [day],
  COUNT_BIG([example_order].[id]) AS [n]
FROM [example_order]
GROUP BY
  CAST(CAST([example_order].[placed_at] AT TIME ZONE 'UTC' AT TIME ZONE 'Romance Standard Time' AS DATETIME2) AS DATE)
ORDER BY
  1 ASC;
-- parameters: ()
