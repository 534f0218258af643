-- Event.objects.filter(pk=1).values_list(*edges("- INTERVAL '1 month'"))

SELECT
  (
    (
      DATEADD(MONTH, -1, CAST(CAST('2024-01-31' AS DATE) AS DATETIME2))
    )
  ) AS [rawsql1],
  (
    (
      DATEADD(MONTH, -1, CAST(CAST('2023-01-30' AS DATE) AS DATETIME2))
    )
  ) AS [rawsql2],
  (
    (
      DATEADD(MONTH, -1, CAST(CAST('2024-02-29' AS DATE) AS DATETIME2))
    )
  ) AS [rawsql3],
  (
    (
      DATEADD(MONTH, -1, CAST(CAST('2023-02-28' AS DATE) AS DATETIME2))
    )
  ) AS [rawsql4],
  (
    (
      DATEADD(MONTH, -1, CAST(CAST('2023-03-31' AS DATE) AS DATETIME2))
    )
  ) AS [rawsql5],
  (
    (
      DATEADD(MONTH, -1, CAST(CAST('2024-12-31' AS DATE) AS DATETIME2))
    )
  ) AS [rawsql6],
  (
    (
      DATEADD(MONTH, -1, CAST(CAST('2023-11-30' AS DATE) AS DATETIME2))
    )
  ) AS [rawsql7],
  (
    (
      DATEADD(MONTH, -1, CAST(CAST('2023-10-15' AS DATE) AS DATETIME2))
    )
  ) AS [rawsql8]
FROM [example_event]
WHERE
  [example_event].[id] = %s;
-- parameters: (1,)
