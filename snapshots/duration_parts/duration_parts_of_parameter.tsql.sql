-- EVENTS.values_list('pk', *parts(Coalesce('pause', Value(timedelta(hours=-30)))))

SELECT
  [example_event].[id] AS [pk],
  (
    (
      (
        COALESCE([example_event].[pause], CAST(%s AS BIGINT)) - (
          (
            COALESCE([example_event].[pause], CAST(%s AS BIGINT)) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
          ) %% CAST(86400000000 AS BIGINT)
        )
      ) / CAST(86400000000 AS BIGINT)
    )
  ) AS [extractday1],
  (
    (
      (
        COALESCE([example_event].[pause], CAST(%s AS BIGINT)) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
      ) %% CAST(86400000000 AS BIGINT)
    ) / 1000000 / 3600
  ) AS [extracthour1],
  (
    (
      (
        COALESCE([example_event].[pause], CAST(%s AS BIGINT)) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
      ) %% CAST(86400000000 AS BIGINT)
    ) / 1000000 / 60 %% 60
  ) AS [extractminute1],
  ROUND(
    (
      (
        (
          COALESCE([example_event].[pause], CAST(%s AS BIGINT)) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
        ) %% CAST(86400000000 AS BIGINT)
      ) %% 60000000 / 1000000.0
    ),
    0,
    1
  ) AS [extractsecond1]
FROM [example_event]
ORDER BY
  1 ASC;
-- parameters: (-108000000000, -108000000000, -108000000000, -108000000000, -108000000000)
