-- Event.objects.order_by('pk').annotate(v=TruncMinute('starts_at'), w=TruncMinute('opens'))

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
  DATEADD(
    MINUTE,
    DATEDIFF(MINUTE, CAST([example_event].[starts_at] AS DATE), [example_event].[starts_at]),
    CAST(CAST([example_event].[starts_at] AS DATE) AS DATETIME2)
  ) AS [v],
  DATEADD(
    MINUTE,
    DATEDIFF(MINUTE, CAST('00:00:00' AS TIME), [example_event].[opens]),
    CAST('00:00:00' AS TIME)
  ) AS [w]
FROM [example_event]
ORDER BY
  [example_event].[id] ASC;
-- parameters: ()
