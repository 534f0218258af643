-- Event.objects.filter(pk=1)
--     .values_list(*edges("- INTERVAL '11 months'"), *edges("+ INTERVAL '4 years 1 day'"))

SELECT
  (
    (
      DATEADD(MONTH, -11, CAST(CAST('2024-01-31' AS DATE) AS DATETIME2))
    )
  ) AS [rawsql1],
  (
    (
      DATEADD(MONTH, -11, CAST(CAST('2023-01-30' AS DATE) AS DATETIME2))
    )
  ) AS [rawsql2],
  (
    (
      DATEADD(MONTH, -11, CAST(CAST('2024-02-29' AS DATE) AS DATETIME2))
    )
  ) AS [rawsql3],
  (
    (
      DATEADD(MONTH, -11, CAST(CAST('2023-02-28' AS DATE) AS DATETIME2))
    )
  ) AS [rawsql4],
  (
    (
      DATEADD(MONTH, -11, CAST(CAST('2023-03-31' AS DATE) AS DATETIME2))
    )
  ) AS [rawsql5],
  (
    (
      DATEADD(MONTH, -11, CAST(CAST('2024-12-31' AS DATE) AS DATETIME2))
    )
  ) AS [rawsql6],
  (
    (
      DATEADD(MONTH, -11, CAST(CAST('2023-11-30' AS DATE) AS DATETIME2))
    )
  ) AS [rawsql7],
  (
    (
      DATEADD(MONTH, -11, CAST(CAST('2023-10-15' AS DATE) AS DATETIME2))
    )
  ) AS [rawsql8],
  (
    DATEADD(
      MICROSECOND,
      86400000000 %% 1000000,
      DATEADD(
        SECOND,
        86400000000 / 1000000 %% 86400,
        DATEADD(
          DAY,
          86400000000 / 1000000 / 86400,
          DATEADD(MONTH, 48, CAST(CAST('2024-01-31' AS DATE) AS DATETIME2))
        )
      )
    )
  ) AS [rawsql9],
  (
    DATEADD(
      MICROSECOND,
      86400000000 %% 1000000,
      DATEADD(
        SECOND,
        86400000000 / 1000000 %% 86400,
        DATEADD(
          DAY,
          86400000000 / 1000000 / 86400,
          DATEADD(MONTH, 48, CAST(CAST('2023-01-30' AS DATE) AS DATETIME2))
        )
      )
    )
  ) AS [rawsql10],
  (
    DATEADD(
      MICROSECOND,
      86400000000 %% 1000000,
      DATEADD(
        SECOND,
        86400000000 / 1000000 %% 86400,
        DATEADD(
          DAY,
          86400000000 / 1000000 / 86400,
          DATEADD(MONTH, 48, CAST(CAST('2024-02-29' AS DATE) AS DATETIME2))
        )
      )
    )
  ) AS [rawsql11],
  (
    DATEADD(
      MICROSECOND,
      86400000000 %% 1000000,
      DATEADD(
        SECOND,
        86400000000 / 1000000 %% 86400,
        DATEADD(
          DAY,
          86400000000 / 1000000 / 86400,
          DATEADD(MONTH, 48, CAST(CAST('2023-02-28' AS DATE) AS DATETIME2))
        )
      )
    )
  ) AS [rawsql12],
  (
    DATEADD(
      MICROSECOND,
      86400000000 %% 1000000,
      DATEADD(
        SECOND,
        86400000000 / 1000000 %% 86400,
        DATEADD(
          DAY,
          86400000000 / 1000000 / 86400,
          DATEADD(MONTH, 48, CAST(CAST('2023-03-31' AS DATE) AS DATETIME2))
        )
      )
    )
  ) AS [rawsql13],
  (
    DATEADD(
      MICROSECOND,
      86400000000 %% 1000000,
      DATEADD(
        SECOND,
        86400000000 / 1000000 %% 86400,
        DATEADD(
          DAY,
          86400000000 / 1000000 / 86400,
          DATEADD(MONTH, 48, CAST(CAST('2024-12-31' AS DATE) AS DATETIME2))
        )
      )
    )
  ) AS [rawsql14],
  (
    DATEADD(
      MICROSECOND,
      86400000000 %% 1000000,
      DATEADD(
        SECOND,
        86400000000 / 1000000 %% 86400,
        DATEADD(
          DAY,
          86400000000 / 1000000 / 86400,
          DATEADD(MONTH, 48, CAST(CAST('2023-11-30' AS DATE) AS DATETIME2))
        )
      )
    )
  ) AS [rawsql15],
  (
    DATEADD(
      MICROSECOND,
      86400000000 %% 1000000,
      DATEADD(
        SECOND,
        86400000000 / 1000000 %% 86400,
        DATEADD(
          DAY,
          86400000000 / 1000000 / 86400,
          DATEADD(MONTH, 48, CAST(CAST('2023-10-15' AS DATE) AS DATETIME2))
        )
      )
    )
  ) AS [rawsql16]
FROM [example_event]
WHERE
  [example_event].[id] = %s;
-- parameters: (1,)
