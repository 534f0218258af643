-- EVENTS.values_list('pk', *parts('length'), *parts('pause'))

SELECT
  [example_event].[id] AS [pk],
  (
    (
      (
        [example_event].[length] - (
          (
            [example_event].[length] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
          ) %% CAST(86400000000 AS BIGINT)
        )
      ) / CAST(86400000000 AS BIGINT)
    )
  ) AS [extractday1],
  (
    (
      (
        [example_event].[length] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
      ) %% CAST(86400000000 AS BIGINT)
    ) / 1000000 / 3600
  ) AS [extracthour1],
  (
    (
      (
        [example_event].[length] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
      ) %% CAST(86400000000 AS BIGINT)
    ) / 1000000 / 60 %% 60
  ) AS [extractminute1],
  ROUND(
    (
      (
        (
          [example_event].[length] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
        ) %% CAST(86400000000 AS BIGINT)
      ) %% 60000000 / 1000000.0
    ),
    0,
    1
  ) AS [extractsecond1],
  (
    (
      (
        [example_event].[pause] - (
          (
            [example_event].[pause] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
          ) %% CAST(86400000000 AS BIGINT)
        )
      ) / CAST(86400000000 AS BIGINT)
    )
  ) AS [extractday2],
  (
    (
      (
        [example_event].[pause] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
      ) %% CAST(86400000000 AS BIGINT)
    ) / 1000000 / 3600
  ) AS [extracthour2],
  (
    (
      (
        [example_event].[pause] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
      ) %% CAST(86400000000 AS BIGINT)
    ) / 1000000 / 60 %% 60
  ) AS [extractminute2],
  ROUND(
    (
      (
        (
          [example_event].[pause] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
        ) %% CAST(86400000000 AS BIGINT)
      ) %% 60000000 / 1000000.0
    ),
    0,
    1
  ) AS [extractsecond2]
FROM [example_event]
ORDER BY
  1 ASC;
-- parameters: ()
