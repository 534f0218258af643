-- Event.objects.order_by('pk').annotate(v=TruncWeek('starts_at'), w=TruncWeek('day'))

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
    -(
      (
        DATEPART(WEEKDAY, [example_event].[starts_at]) + @@DATEFIRST + 5
      ) %% 7
    ),
    CAST([example_event].[starts_at] AS DATE)
  ) AS DATETIME2) AS [v],
  DATEADD(
    DAY,
    -(
      (
        DATEPART(WEEKDAY, [example_event].[day]) + @@DATEFIRST + 5
      ) %% 7
    ),
    [example_event].[day]
  ) AS [w]
FROM [example_event]
ORDER BY
  [example_event].[id] ASC;
-- parameters: ()
