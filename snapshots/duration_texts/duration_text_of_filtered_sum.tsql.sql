-- Event.objects.values('day').annotate(v=text(Sum('length', filter=Q(pk__gt=3)))).order_by('day')

SELECT
  [example_event].[day] AS [day],
  CASE
    WHEN SUM(
      CASE
        WHEN [example_event].[id] > %s
        THEN (
          (
            [example_event].[length] - (
              (
                [example_event].[length] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
              ) %% CAST(86400000000 AS BIGINT)
            )
          ) / CAST(86400000000 AS BIGINT)
        )
      END
    ) <> 0
    THEN CAST(SUM(
      CASE
        WHEN [example_event].[id] > %s
        THEN (
          (
            [example_event].[length] - (
              (
                [example_event].[length] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
              ) %% CAST(86400000000 AS BIGINT)
            )
          ) / CAST(86400000000 AS BIGINT)
        )
      END
    ) AS NVARCHAR(MAX)) + CASE
      WHEN SUM(
        CASE
          WHEN [example_event].[id] > %s
          THEN (
            (
              [example_event].[length] - (
                (
                  [example_event].[length] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                ) %% CAST(86400000000 AS BIGINT)
              )
            ) / CAST(86400000000 AS BIGINT)
          )
        END
      ) = 1
      THEN ' day'
      ELSE ' days'
    END + (
      CASE
        WHEN SUM(
          CASE
            WHEN [example_event].[id] > %s
            THEN (
              (
                [example_event].[length] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
              ) %% CAST(86400000000 AS BIGINT)
            )
          END
        ) = 0
        THEN ''
        ELSE CASE
          WHEN SUM(
            CASE
              WHEN [example_event].[id] > %s
              THEN (
                (
                  [example_event].[length] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                ) %% CAST(86400000000 AS BIGINT)
              )
            END
          ) < 0
          THEN ' -'
          WHEN SUM(
            CASE
              WHEN [example_event].[id] > %s
              THEN (
                (
                  [example_event].[length] - (
                    (
                      [example_event].[length] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                    ) %% CAST(86400000000 AS BIGINT)
                  )
                ) / CAST(86400000000 AS BIGINT)
              )
            END
          ) < 0
          THEN ' +'
          ELSE ' '
        END + (
          (
            CASE
              WHEN ABS(
                SUM(
                  CASE
                    WHEN [example_event].[id] > %s
                    THEN (
                      (
                        [example_event].[length] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                      ) %% CAST(86400000000 AS BIGINT)
                    )
                  END
                )
              ) / 1000000 / 3600 < 10
              THEN '0'
              ELSE ''
            END
          ) + CAST(ABS(
            SUM(
              CASE
                WHEN [example_event].[id] > %s
                THEN (
                  (
                    [example_event].[length] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                  ) %% CAST(86400000000 AS BIGINT)
                )
              END
            )
          ) / 1000000 / 3600 AS NVARCHAR(MAX)) + RIGHT(
            CONVERT(
              NVARCHAR(8),
              DATEADD(
                SECOND,
                (
                  ABS(
                    SUM(
                      CASE
                        WHEN [example_event].[id] > %s
                        THEN (
                          (
                            [example_event].[length] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                          ) %% CAST(86400000000 AS BIGINT)
                        )
                      END
                    )
                  ) / 1000000
                ) %% 3600,
                CAST('00:00:00' AS TIME)
              ),
              108
            ),
            6
          ) + (
            CASE
              WHEN ABS(
                SUM(
                  CASE
                    WHEN [example_event].[id] > %s
                    THEN (
                      (
                        [example_event].[length] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                      ) %% CAST(86400000000 AS BIGINT)
                    )
                  END
                )
              ) %% 1000000 = 0
              THEN ''
              ELSE '.' + REPLACE(
                RTRIM(
                  REPLACE(
                    RIGHT(
                      '000000' + CAST(ABS(
                        SUM(
                          CASE
                            WHEN [example_event].[id] > %s
                            THEN (
                              (
                                [example_event].[length] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                              ) %% CAST(86400000000 AS BIGINT)
                            )
                          END
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
          WHEN SUM(
            CASE
              WHEN [example_event].[id] > %s
              THEN (
                (
                  [example_event].[length] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                ) %% CAST(86400000000 AS BIGINT)
              )
            END
          ) < 0
          THEN '-'
          ELSE ''
        END
      ) + (
        (
          CASE
            WHEN ABS(
              SUM(
                CASE
                  WHEN [example_event].[id] > %s
                  THEN (
                    (
                      [example_event].[length] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                    ) %% CAST(86400000000 AS BIGINT)
                  )
                END
              )
            ) / 1000000 / 3600 < 10
            THEN '0'
            ELSE ''
          END
        ) + CAST(ABS(
          SUM(
            CASE
              WHEN [example_event].[id] > %s
              THEN (
                (
                  [example_event].[length] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                ) %% CAST(86400000000 AS BIGINT)
              )
            END
          )
        ) / 1000000 / 3600 AS NVARCHAR(MAX)) + RIGHT(
          CONVERT(
            NVARCHAR(8),
            DATEADD(
              SECOND,
              (
                ABS(
                  SUM(
                    CASE
                      WHEN [example_event].[id] > %s
                      THEN (
                        (
                          [example_event].[length] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                        ) %% CAST(86400000000 AS BIGINT)
                      )
                    END
                  )
                ) / 1000000
              ) %% 3600,
              CAST('00:00:00' AS TIME)
            ),
            108
          ),
          6
        ) + (
          CASE
            WHEN ABS(
              SUM(
                CASE
                  WHEN [example_event].[id] > %s
                  THEN (
                    (
                      [example_event].[length] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                    ) %% CAST(86400000000 AS BIGINT)
                  )
                END
              )
            ) %% 1000000 = 0
            THEN ''
            ELSE '.' + REPLACE(
              RTRIM(
                REPLACE(
                  RIGHT(
                    '000000' + CAST(ABS(
                      SUM(
                        CASE
                          WHEN [example_event].[id] > %s
                          THEN (
                            (
                              [example_event].[length] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                            ) %% CAST(86400000000 AS BIGINT)
                          )
                        END
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
  END AS [v]
FROM [example_event]
GROUP BY
  [example_event].[day]
ORDER BY
  1 ASC;
-- parameters: (3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3)
