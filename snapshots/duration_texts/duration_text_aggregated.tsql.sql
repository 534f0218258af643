-- Event.objects.aggregate(a=text(Sum('length')), b=text(Max(BACK)), c=text(Sum(duration(F('pause') * 2))))

SELECT
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
  END AS [a],
  CASE
    WHEN (
      MAX(
        DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at])
      ) / CAST(86400000000 AS BIGINT)
    ) <> 0
    THEN CAST((
      MAX(
        DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at])
      ) / CAST(86400000000 AS BIGINT)
    ) AS NVARCHAR(MAX)) + CASE
      WHEN (
        MAX(
          DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at])
        ) / CAST(86400000000 AS BIGINT)
      ) = 1
      THEN ' day'
      ELSE ' days'
    END + (
      CASE
        WHEN (
          MAX(
            DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at])
          ) %% CAST(86400000000 AS BIGINT)
        ) = 0
        THEN ''
        ELSE CASE
          WHEN (
            MAX(
              DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at])
            ) %% CAST(86400000000 AS BIGINT)
          ) < 0
          THEN ' -'
          WHEN (
            MAX(
              DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at])
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
                  MAX(
                    DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at])
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
                  MAX(
                    DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at])
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
                          MAX(
                            DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at])
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
            MAX(
              DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at])
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
                MAX(
                  DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at])
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
                MAX(
                  DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at])
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
                        MAX(
                          DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at])
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
  END AS [b],
  CASE
    WHEN SUM(
      (
        (
          (
            [example_event].[pause] - (
              (
                [example_event].[pause] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
              ) %% CAST(86400000000 AS BIGINT)
            )
          ) / CAST(86400000000 AS BIGINT)
        ) * %s
      )
    ) <> 0
    THEN CAST(SUM(
      (
        (
          (
            [example_event].[pause] - (
              (
                [example_event].[pause] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
              ) %% CAST(86400000000 AS BIGINT)
            )
          ) / CAST(86400000000 AS BIGINT)
        ) * %s
      )
    ) AS NVARCHAR(MAX)) + CASE
      WHEN SUM(
        (
          (
            (
              [example_event].[pause] - (
                (
                  [example_event].[pause] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                ) %% CAST(86400000000 AS BIGINT)
              )
            ) / CAST(86400000000 AS BIGINT)
          ) * %s
        )
      ) = 1
      THEN ' day'
      ELSE ' days'
    END + (
      CASE
        WHEN SUM(
          (
            (
              (
                [example_event].[pause] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
              ) %% CAST(86400000000 AS BIGINT)
            ) * %s
          )
        ) = 0
        THEN ''
        ELSE CASE
          WHEN SUM(
            (
              (
                (
                  [example_event].[pause] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                ) %% CAST(86400000000 AS BIGINT)
              ) * %s
            )
          ) < 0
          THEN ' -'
          WHEN SUM(
            (
              (
                (
                  [example_event].[pause] - (
                    (
                      [example_event].[pause] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                    ) %% CAST(86400000000 AS BIGINT)
                  )
                ) / CAST(86400000000 AS BIGINT)
              ) * %s
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
                      (
                        [example_event].[pause] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                      ) %% CAST(86400000000 AS BIGINT)
                    ) * %s
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
                  (
                    [example_event].[pause] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                  ) %% CAST(86400000000 AS BIGINT)
                ) * %s
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
                          (
                            [example_event].[pause] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                          ) %% CAST(86400000000 AS BIGINT)
                        ) * %s
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
                      (
                        [example_event].[pause] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                      ) %% CAST(86400000000 AS BIGINT)
                    ) * %s
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
                              (
                                [example_event].[pause] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                              ) %% CAST(86400000000 AS BIGINT)
                            ) * %s
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
                (
                  [example_event].[pause] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                ) %% CAST(86400000000 AS BIGINT)
              ) * %s
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
                    (
                      [example_event].[pause] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                    ) %% CAST(86400000000 AS BIGINT)
                  ) * %s
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
                (
                  [example_event].[pause] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                ) %% CAST(86400000000 AS BIGINT)
              ) * %s
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
                        (
                          [example_event].[pause] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                        ) %% CAST(86400000000 AS BIGINT)
                      ) * %s
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
                    (
                      [example_event].[pause] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                    ) %% CAST(86400000000 AS BIGINT)
                  ) * %s
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
                            (
                              [example_event].[pause] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                            ) %% CAST(86400000000 AS BIGINT)
                          ) * %s
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
  END AS [c]
FROM [example_event];
-- parameters: (2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2)
