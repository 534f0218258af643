-- Event.objects.order_by('pk').annotate(v=TruncHour('starts_at', tzinfo=PARIS))

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
    HOUR,
    DATEDIFF(
      HOUR,
      CAST(CAST([example_event].[starts_at] AT TIME ZONE 'UTC' AT TIME ZONE 'Romance Standard Time' AS DATETIME2) AS DATE),
      CAST([example_event].[starts_at] AT TIME ZONE 'UTC' AT TIME ZONE 'Romance Standard Time' AS DATETIME2)
    ),
    CAST(CAST(CAST([example_event].[starts_at] AT TIME ZONE 'UTC' AT TIME ZONE 'Romance Standard Time' AS DATETIME2) AS DATE) AS DATETIME2)
  ) AS [v]
FROM [example_event]
ORDER BY
  [example_event].[id] ASC;
-- parameters: ()
