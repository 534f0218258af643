-- EVENTS.values_list('pk', *parts(duration(F('opens') - F('closes'))))

SELECT
  [example_event].[id] AS [pk],
  (
    (
      DATEDIFF_BIG(MICROSECOND, [example_event].[closes], [example_event].[opens]) / CAST(86400000000 AS BIGINT)
    )
  ) AS [extractday1],
  (
    (
      DATEDIFF_BIG(MICROSECOND, [example_event].[closes], [example_event].[opens]) %% CAST(86400000000 AS BIGINT)
    ) / 1000000 / 3600
  ) AS [extracthour1],
  (
    (
      DATEDIFF_BIG(MICROSECOND, [example_event].[closes], [example_event].[opens]) %% CAST(86400000000 AS BIGINT)
    ) / 1000000 / 60 %% 60
  ) AS [extractminute1],
  ROUND(
    (
      (
        DATEDIFF_BIG(MICROSECOND, [example_event].[closes], [example_event].[opens]) %% CAST(86400000000 AS BIGINT)
      ) %% 60000000 / 1000000.0
    ),
    0,
    1
  ) AS [extractsecond1]
FROM [example_event]
ORDER BY
  1 ASC;
-- parameters: ()
