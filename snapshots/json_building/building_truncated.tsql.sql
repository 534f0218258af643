-- Event.objects.order_by('pk')
--     .annotate(v=JSONObject(a=TruncHour('ends_at'), b=TruncMonth('starts_at'), c=TruncDate('starts_at'), d=TruncTime('starts_at')))

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
  JSON_QUERY(
    (
      SELECT
        REPLACE(
          CONVERT(
            NVARCHAR(19),
            DATEADD(
              HOUR,
              DATEDIFF(HOUR, CAST([example_event].[ends_at] AS DATE), [example_event].[ends_at]),
              CAST(CAST([example_event].[ends_at] AS DATE) AS DATETIME2)
            ),
            120
          ) + CASE
            WHEN DATEPART(
              MICROSECOND,
              DATEADD(
                HOUR,
                DATEDIFF(HOUR, CAST([example_event].[ends_at] AS DATE), [example_event].[ends_at]),
                CAST(CAST([example_event].[ends_at] AS DATE) AS DATETIME2)
              )
            ) = 0
            THEN ''
            ELSE '.' + REPLACE(
              RTRIM(
                REPLACE(
                  RIGHT(
                    '000000' + CAST(DATEPART(
                      MICROSECOND,
                      DATEADD(
                        HOUR,
                        DATEDIFF(HOUR, CAST([example_event].[ends_at] AS DATE), [example_event].[ends_at]),
                        CAST(CAST([example_event].[ends_at] AS DATE) AS DATETIME2)
                      )
                    ) AS NVARCHAR(6)),
                    6
                  ),
                  '0',
                  ' '
                )
              ),
              ' ',
              '0'
            )
          END,
          ' ',
          'T'
        ) AS [a],
        REPLACE(
          CONVERT(
            NVARCHAR(19),
            CAST(DATEADD(DAY, 1 - DAY([example_event].[starts_at]), CAST([example_event].[starts_at] AS DATE)) AS DATETIME2),
            120
          ) + CASE
            WHEN DATEPART(
              MICROSECOND,
              CAST(DATEADD(DAY, 1 - DAY([example_event].[starts_at]), CAST([example_event].[starts_at] AS DATE)) AS DATETIME2)
            ) = 0
            THEN ''
            ELSE '.' + REPLACE(
              RTRIM(
                REPLACE(
                  RIGHT(
                    '000000' + CAST(DATEPART(
                      MICROSECOND,
                      CAST(DATEADD(DAY, 1 - DAY([example_event].[starts_at]), CAST([example_event].[starts_at] AS DATE)) AS DATETIME2)
                    ) AS NVARCHAR(6)),
                    6
                  ),
                  '0',
                  ' '
                )
              ),
              ' ',
              '0'
            )
          END,
          ' ',
          'T'
        ) AS [b],
        CAST(CAST([example_event].[starts_at] AS DATE) AS NVARCHAR(MAX)) AS [c],
        CONVERT(NVARCHAR(8), CAST([example_event].[starts_at] AS TIME), 108) + CASE
          WHEN DATEPART(MICROSECOND, CAST([example_event].[starts_at] AS TIME)) = 0
          THEN ''
          ELSE '.' + REPLACE(
            RTRIM(
              REPLACE(
                RIGHT(
                  '000000' + CAST(DATEPART(MICROSECOND, CAST([example_event].[starts_at] AS TIME)) AS NVARCHAR(6)),
                  6
                ),
                '0',
                ' '
              )
            ),
            ' ',
            '0'
          )
        END AS [d]
      FOR JSON
        PATH,
        INCLUDE_NULL_VALUES,
        WITHOUT_ARRAY_WRAPPER
    )
  ) AS [v]
FROM [example_event]
ORDER BY
  [example_event].[id] ASC;
-- parameters: ()
