-- Event.objects.order_by('pk').annotate(v=TruncQuarter('starts_at'), w=TruncQuarter('day'))

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
    MONTH,
    -(
      (
        MONTH([example_event].[starts_at]) - 1
      ) %% 3
    ),
    DATEADD(DAY, 1 - DAY([example_event].[starts_at]), CAST([example_event].[starts_at] AS DATE))
  ) AS DATETIME2) AS [v],
  DATEADD(
    MONTH,
    -(
      (
        MONTH([example_event].[day]) - 1
      ) %% 3
    ),
    DATEADD(DAY, 1 - DAY([example_event].[day]), [example_event].[day])
  ) AS [w]
FROM [example_event]
ORDER BY
  [example_event].[id] ASC;
-- parameters: ()
