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
    MICROSECOND,
    CAST(ROUND(CAST([example_event].[length] AS FLOAT) / %s, 0) AS BIGINT) %% 1000000,
    DATEADD(
      SECOND,
      CAST(ROUND(CAST([example_event].[length] AS FLOAT) / %s, 0) AS BIGINT) / 1000000 %% 86400,
      DATEADD(
        DAY,
        CAST(ROUND(CAST([example_event].[length] AS FLOAT) / %s, 0) AS BIGINT) / 1000000 / 86400,
        [example_event].[starts_at]
      )
    )
  ) AS [v]
FROM [example_event]
WHERE
  [example_event].[length] > %s
ORDER BY
  [example_event].[id] ASC;
-- parameters: (2, 2, 2, 1000000)
