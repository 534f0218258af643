-- Event.objects.order_by('pk').annotate(v=TruncYear('starts_at'), w=TruncYear('day'))

SELECT
  [example_event].[id],
  [example_event].[title],
  [example_event].[starts_at],
  [example_event].[ends_at],
  [example_event].[day],
  [example_event].[deadline],
  [example_event].[opens],
  [example_event].[closes],
  [example_event].[length],
  [example_event].[pause],
  CAST(DATEADD(
    DAY,
    1 - DATEPART(DAYOFYEAR, [example_event].[starts_at]),
    CAST([example_event].[starts_at] AS DATE)
  ) AS DATETIME2) AS [v],
  DATEADD(DAY, 1 - DATEPART(DAYOFYEAR, [example_event].[day]), [example_event].[day]) AS [w]
FROM [example_event]
ORDER BY
  [example_event].[id] ASC;
-- parameters: ()
