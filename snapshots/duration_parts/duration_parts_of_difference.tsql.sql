-- EVENTS.values_list('pk', *parts(BACK), *parts(AHEAD))

SELECT
  [example_event].[id] AS [pk],
  (
    (
      DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at]) / CAST(86400000000 AS BIGINT)
    )
  ) AS [extractday1],
  (
    (
      DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at]) %% CAST(86400000000 AS BIGINT)
    ) / 1000000 / 3600
  ) AS [extracthour1],
  (
    (
      DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at]) %% CAST(86400000000 AS BIGINT)
    ) / 1000000 / 60 %% 60
  ) AS [extractminute1],
  ROUND(
    (
      (
        DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at]) %% CAST(86400000000 AS BIGINT)
      ) %% 60000000 / 1000000.0
    ),
    0,
    1
  ) AS [extractsecond1],
  (
    (
      DATEDIFF_BIG(MICROSECOND, [example_event].[starts_at], [example_event].[ends_at]) / CAST(86400000000 AS BIGINT)
    )
  ) AS [extractday2],
  (
    (
      DATEDIFF_BIG(MICROSECOND, [example_event].[starts_at], [example_event].[ends_at]) %% CAST(86400000000 AS BIGINT)
    ) / 1000000 / 3600
  ) AS [extracthour2],
  (
    (
      DATEDIFF_BIG(MICROSECOND, [example_event].[starts_at], [example_event].[ends_at]) %% CAST(86400000000 AS BIGINT)
    ) / 1000000 / 60 %% 60
  ) AS [extractminute2],
  ROUND(
    (
      (
        DATEDIFF_BIG(MICROSECOND, [example_event].[starts_at], [example_event].[ends_at]) %% CAST(86400000000 AS BIGINT)
      ) %% 60000000 / 1000000.0
    ),
    0,
    1
  ) AS [extractsecond2]
FROM [example_event]
ORDER BY
  1 ASC;
-- parameters: ()
