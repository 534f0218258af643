-- Event.objects.values('day')
--     .annotate(v=text(Sum('length')), w=text(Sum(BACK)), n=Count('pk'))
--     .order_by('day')

SELECT
  [example_event].[day] AS [day],
  CASE
    WHEN SUM(
      (
        (
          [example_event].[length] - (
            (
              [example_event].[length] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
            ) %% CAST(86400000000 AS BIGINT)
          )
        ) / CAST(86400000000 AS BIGINT)
      )
    ) <> 0
    THEN CAST(SUM(
      (
        (
          [example_event].[length] - (
            (
              [example_event].[length] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
            ) %% CAST(86400000000 AS BIGINT)
          )
        ) / CAST(86400000000 AS BIGINT)
      )
    ) AS NVARCHAR(MAX)) + CASE
      WHEN SUM(
        (
          (
            [example_event].[length] - (
              (
                [example_event].[length] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
              ) %% CAST(86400000000 AS BIGINT)
            )
          ) / CAST(86400000000 AS BIGINT)
        )
      ) = 1
      THEN ' day'
      ELSE ' days'
    END + (
      CASE
        WHEN SUM(
          (
            (
              [example_event].[length] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
            ) %% CAST(86400000000 AS BIGINT)
          )
        ) = 0
        THEN ''
        ELSE CASE
          WHEN SUM(
            (
              (
                [example_event].[length] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
              ) %% CAST(86400000000 AS BIGINT)
            )
          ) < 0
          THEN ' -'
          WHEN SUM(
            (
              (
                [example_event].[length] - (
                  (
                    [example_event].[length] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                  ) %% CAST(86400000000 AS BIGINT)
                )
              ) / CAST(86400000000 AS BIGINT)
            )
          ) < 0
          THEN ' +'
          ELSE ' '
        END + (
          (
            CASE
              WHEN ABS(
                SUM(
                  (
                    (
                      [example_event].[length] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                    ) %% CAST(86400000000 AS BIGINT)
                  )
                )
              ) / 1000000 / 3600 < 10
              THEN '0'
              ELSE ''
            END
          ) + CAST(ABS(
            SUM(
              (
                (
                  [example_event].[length] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                ) %% CAST(86400000000 AS BIGINT)
              )
            )
          ) / 1000000 / 3600 AS NVARCHAR(MAX)) + RIGHT(
            CONVERT(
              NVARCHAR(8),
              DATEADD(
                SECOND,
                (
                  ABS(
                    SUM(
                      (
                        (
                          [example_event].[length] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                        ) %% CAST(86400000000 AS BIGINT)
                      )
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
                  (
                    (
                      [example_event].[length] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                    ) %% CAST(86400000000 AS BIGINT)
                  )
                )
              ) %% 1000000 = 0
              THEN ''
              ELSE '.' + REPLACE(
                RTRIM(
                  REPLACE(
                    RIGHT(
                      '000000' + CAST(ABS(
                        SUM(
                          (
                            (
                              [example_event].[length] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                            ) %% CAST(86400000000 AS BIGINT)
                          )
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
            (
              (
                [example_event].[length] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
              ) %% CAST(86400000000 AS BIGINT)
            )
          ) < 0
          THEN '-'
          ELSE ''
        END
      ) + (
        (
          CASE
            WHEN ABS(
              SUM(
                (
                  (
                    [example_event].[length] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                  ) %% CAST(86400000000 AS BIGINT)
                )
              )
            ) / 1000000 / 3600 < 10
            THEN '0'
            ELSE ''
          END
        ) + CAST(ABS(
          SUM(
            (
              (
                [example_event].[length] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
              ) %% CAST(86400000000 AS BIGINT)
            )
          )
        ) / 1000000 / 3600 AS NVARCHAR(MAX)) + RIGHT(
          CONVERT(
            NVARCHAR(8),
            DATEADD(
              SECOND,
              (
                ABS(
                  SUM(
                    (
                      (
                        [example_event].[length] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                      ) %% CAST(86400000000 AS BIGINT)
                    )
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
                (
                  (
                    [example_event].[length] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                  ) %% CAST(86400000000 AS BIGINT)
                )
              )
            ) %% 1000000 = 0
            THEN ''
            ELSE '.' + REPLACE(
              RTRIM(
                REPLACE(
                  RIGHT(
                    '000000' + CAST(ABS(
                      SUM(
                        (
                          (
                            [example_event].[length] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                          ) %% CAST(86400000000 AS BIGINT)
                        )
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
  END AS [v],
  CASE
    WHEN SUM(
      (
        DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at]) / CAST(86400000000 AS BIGINT)
      )
    ) <> 0
    THEN CAST(SUM(
      (
        DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at]) / CAST(86400000000 AS BIGINT)
      )
    ) AS NVARCHAR(MAX)) + CASE
      WHEN SUM(
        (
          DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at]) / CAST(86400000000 AS BIGINT)
        )
      ) = 1
      THEN ' day'
      ELSE ' days'
    END + (
      CASE
        WHEN SUM(
          (
            DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at]) %% CAST(86400000000 AS BIGINT)
          )
        ) = 0
        THEN ''
        ELSE CASE
          WHEN SUM(
            (
              DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at]) %% CAST(86400000000 AS BIGINT)
            )
          ) < 0
          THEN ' -'
          WHEN SUM(
            (
              DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at]) / CAST(86400000000 AS BIGINT)
            )
          ) < 0
          THEN ' +'
          ELSE ' '
        END + (
          (
            CASE
              WHEN ABS(
                SUM(
                  (
                    DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at]) %% CAST(86400000000 AS BIGINT)
                  )
                )
              ) / 1000000 / 3600 < 10
              THEN '0'
              ELSE ''
            END
          ) + CAST(ABS(
            SUM(
              (
                DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at]) %% CAST(86400000000 AS BIGINT)
              )
            )
          ) / 1000000 / 3600 AS NVARCHAR(MAX)) + RIGHT(
            CONVERT(
              NVARCHAR(8),
              DATEADD(
                SECOND,
                (
                  ABS(
                    SUM(
                      (
                        DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at]) %% CAST(86400000000 AS BIGINT)
                      )
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
                  (
                    DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at]) %% CAST(86400000000 AS BIGINT)
                  )
                )
              ) %% 1000000 = 0
              THEN ''
              ELSE '.' + REPLACE(
                RTRIM(
                  REPLACE(
                    RIGHT(
                      '000000' + CAST(ABS(
                        SUM(
                          (
                            DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at]) %% CAST(86400000000 AS BIGINT)
                          )
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
            (
              DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at]) %% CAST(86400000000 AS BIGINT)
            )
          ) < 0
          THEN '-'
          ELSE ''
        END
      ) + (
        (
          CASE
            WHEN ABS(
              SUM(
                (
                  DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at]) %% CAST(86400000000 AS BIGINT)
                )
              )
            ) / 1000000 / 3600 < 10
            THEN '0'
            ELSE ''
          END
        ) + CAST(ABS(
          SUM(
            (
              DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at]) %% CAST(86400000000 AS BIGINT)
            )
          )
        ) / 1000000 / 3600 AS NVARCHAR(MAX)) + RIGHT(
          CONVERT(
            NVARCHAR(8),
            DATEADD(
              SECOND,
              (
                ABS(
                  SUM(
                    (
                      DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at]) %% CAST(86400000000 AS BIGINT)
                    )
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
                (
                  DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at]) %% CAST(86400000000 AS BIGINT)
                )
              )
            ) %% 1000000 = 0
            THEN ''
            ELSE '.' + REPLACE(
              RTRIM(
                REPLACE(
                  RIGHT(
                    '000000' + CAST(ABS(
                      SUM(
                        (
                          DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at]) %% CAST(86400000000 AS BIGINT)
                        )
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
  END AS [w],
  COUNT_BIG([example_event].[id]) AS [n]
FROM [example_event]
GROUP BY
  [example_event].[day]
ORDER BY
  1 ASC;
-- parameters: ()
