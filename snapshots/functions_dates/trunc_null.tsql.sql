-- Event.objects.order_by('pk').annotate(v=TruncMonth('ends_at'), w=TruncYear('deadline'))

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
  CAST(DATEADD(DAY, 1 - DAY([example_event].[ends_at]), CAST([example_event].[ends_at] AS DATE)) AS DATETIME2) AS [v],
  DATEADD(DAY, 1 - DATEPART(DAYOFYEAR, [example_event].[deadline]), [example_event].[deadline]) AS [w]
FROM [example_event]
ORDER BY
  [example_event].[id] ASC;
-- parameters: ()
