-- Event.objects.order_by('pk')
--     .filter(closes__gte=F('opens'))
--     .annotate(v=Cast(F('closes') - F('opens'), CharField(max_length=20)))

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
  CAST(CASE
    WHEN (
      (
        CAST(DATEDIFF(
          SECOND,
          CAST([example_event].[opens] AS TIME),
          CAST([example_event].[closes] AS TIME)
        ) AS BIGINT) * 1000000 + DATEPART(MICROSECOND, [example_event].[closes]) - DATEPART(MICROSECOND, [example_event].[opens])
      ) / CAST(86400000000 AS BIGINT)
    ) <> 0
    THEN CAST((
      (
        CAST(DATEDIFF(
          SECOND,
          CAST([example_event].[opens] AS TIME),
          CAST([example_event].[closes] AS TIME)
        ) AS BIGINT) * 1000000 + DATEPART(MICROSECOND, [example_event].[closes]) - DATEPART(MICROSECOND, [example_event].[opens])
      ) / CAST(86400000000 AS BIGINT)
    ) AS NVARCHAR(MAX)) + CASE
      WHEN (
        (
          CAST(DATEDIFF(
            SECOND,
            CAST([example_event].[opens] AS TIME),
            CAST([example_event].[closes] AS TIME)
          ) AS BIGINT) * 1000000 + DATEPART(MICROSECOND, [example_event].[closes]) - DATEPART(MICROSECOND, [example_event].[opens])
        ) / CAST(86400000000 AS BIGINT)
      ) = 1
      THEN ' day'
      ELSE ' days'
    END + (
      CASE
        WHEN (
          (
            CAST(DATEDIFF(
              SECOND,
              CAST([example_event].[opens] AS TIME),
              CAST([example_event].[closes] AS TIME)
            ) AS BIGINT) * 1000000 + DATEPART(MICROSECOND, [example_event].[closes]) - DATEPART(MICROSECOND, [example_event].[opens])
          ) %% CAST(86400000000 AS BIGINT)
        ) = 0
        THEN ''
        ELSE CASE
          WHEN (
            (
              CAST(DATEDIFF(
                SECOND,
                CAST([example_event].[opens] AS TIME),
                CAST([example_event].[closes] AS TIME)
              ) AS BIGINT) * 1000000 + DATEPART(MICROSECOND, [example_event].[closes]) - DATEPART(MICROSECOND, [example_event].[opens])
            ) %% CAST(86400000000 AS BIGINT)
          ) < 0
          THEN ' -'
          WHEN (
            (
              CAST(DATEDIFF(
                SECOND,
                CAST([example_event].[opens] AS TIME),
                CAST([example_event].[closes] AS TIME)
              ) AS BIGINT) * 1000000 + DATEPART(MICROSECOND, [example_event].[closes]) - DATEPART(MICROSECOND, [example_event].[opens])
            ) / CAST(86400000000 AS BIGINT)
          ) < 0
          THEN ' +'
          ELSE ' '
        END + (
          CONVERT(
            NVARCHAR(8),
            DATEADD(
              SECOND,
              ABS(
                (
                  (
                    CAST(DATEDIFF(
                      SECOND,
                      CAST([example_event].[opens] AS TIME),
                      CAST([example_event].[closes] AS TIME)
                    ) AS BIGINT) * 1000000 + DATEPART(MICROSECOND, [example_event].[closes]) - DATEPART(MICROSECOND, [example_event].[opens])
                  ) %% CAST(86400000000 AS BIGINT)
                )
              ) / 1000000,
              CAST('00:00:00' AS TIME)
            ),
            108
          ) + (
            CASE
              WHEN ABS(
                (
                  (
                    CAST(DATEDIFF(
                      SECOND,
                      CAST([example_event].[opens] AS TIME),
                      CAST([example_event].[closes] AS TIME)
                    ) AS BIGINT) * 1000000 + DATEPART(MICROSECOND, [example_event].[closes]) - DATEPART(MICROSECOND, [example_event].[opens])
                  ) %% CAST(86400000000 AS BIGINT)
                )
              ) %% 1000000 = 0
              THEN ''
              ELSE '.' + REPLACE(
                RTRIM(
                  REPLACE(
                    RIGHT(
                      '000000' + CAST(ABS(
                        (
                          (
                            CAST(DATEDIFF(
                              SECOND,
                              CAST([example_event].[opens] AS TIME),
                              CAST([example_event].[closes] AS TIME)
                            ) AS BIGINT) * 1000000 + DATEPART(MICROSECOND, [example_event].[closes]) - DATEPART(MICROSECOND, [example_event].[opens])
                          ) %% CAST(86400000000 AS BIGINT)
                        )
                      ) %% 1000000 AS NVARCHAR(6)),
                      6
                    ),
                    '0',
                    ' '
                  )
                ),
                ' ',
                '0'
              )
            END
          )
        )
      END
    )
    ELSE (
      (
        CASE
          WHEN (
            (
              CAST(DATEDIFF(
                SECOND,
                CAST([example_event].[opens] AS TIME),
                CAST([example_event].[closes] AS TIME)
              ) AS BIGINT) * 1000000 + DATEPART(MICROSECOND, [example_event].[closes]) - DATEPART(MICROSECOND, [example_event].[opens])
            ) %% CAST(86400000000 AS BIGINT)
          ) < 0
          THEN '-'
          ELSE ''
        END
      ) + (
        CONVERT(
          NVARCHAR(8),
          DATEADD(
            SECOND,
            ABS(
              (
                (
                  CAST(DATEDIFF(
                    SECOND,
                    CAST([example_event].[opens] AS TIME),
                    CAST([example_event].[closes] AS TIME)
                  ) AS BIGINT) * 1000000 + DATEPART(MICROSECOND, [example_event].[closes]) - DATEPART(MICROSECOND, [example_event].[opens])
                ) %% CAST(86400000000 AS BIGINT)
              )
            ) / 1000000,
            CAST('00:00:00' AS TIME)
          ),
          108
        ) + (
          CASE
            WHEN ABS(
              (
                (
                  CAST(DATEDIFF(
                    SECOND,
                    CAST([example_event].[opens] AS TIME),
                    CAST([example_event].[closes] AS TIME)
                  ) AS BIGINT) * 1000000 + DATEPART(MICROSECOND, [example_event].[closes]) - DATEPART(MICROSECOND, [example_event].[opens])
                ) %% CAST(86400000000 AS BIGINT)
              )
            ) %% 1000000 = 0
            THEN ''
            ELSE '.' + REPLACE(
              RTRIM(
                REPLACE(
                  RIGHT(
                    '000000' + CAST(ABS(
                      (
                        (
                          CAST(DATEDIFF(
                            SECOND,
                            CAST([example_event].[opens] AS TIME),
                            CAST([example_event].[closes] AS TIME)
                          ) AS BIGINT) * 1000000 + DATEPART(MICROSECOND, [example_event].[closes]) - DATEPART(MICROSECOND, [example_event].[opens])
                        ) %% CAST(86400000000 AS BIGINT)
                      )
                    ) %% 1000000 AS NVARCHAR(6)),
                    6
                  ),
                  '0',
                  ' '
                )
              ),
              ' ',
              '0'
            )
          END
        )
      )
    )
  END AS NVARCHAR(20)) AS [v]
FROM [example_event]
WHERE
  [example_event].[closes] >= (
    [example_event].[opens]
  )
ORDER BY
  [example_event].[id] ASC;
-- parameters: ()
