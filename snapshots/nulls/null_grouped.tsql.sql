-- Event.objects.annotate(v=DAY).values('v', 'deadline').annotate(n=Count('pk'))

SELECT
  CAST(NULL AS DATE) AS [v],
  [example_event].[deadline] AS [deadline],
  COUNT_BIG([example_event].[id]) AS [n]
FROM [example_event]
GROUP BY
  [example_event].[deadline];
-- parameters: ()
