-- Event.objects.order_by('pk')
--     .values_list(text(Coalesce('pause', Value(timedelta(hours=-3)))), text(Coalesce(BACK, AHEAD)))

SELECT
  CASE
    WHEN (
      (
        COALESCE([example_event].[pause], CAST(%s AS BIGINT)) - (
          (
            COALESCE([example_event].[pause], CAST(%s AS BIGINT)) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
          ) %% CAST(86400000000 AS BIGINT)
        )
      ) / CAST(86400000000 AS BIGINT)
    ) <> 0
    THEN CAST((
      (
        COALESCE([example_event].[pause], CAST(%s AS BIGINT)) - (
          (
            COALESCE([example_event].[pause], CAST(%s AS BIGINT)) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
          ) %% CAST(86400000000 AS BIGINT)
        )
      ) / CAST(86400000000 AS BIGINT)
    ) AS NVARCHAR(MAX)) + CASE
      WHEN (
        (
          COALESCE([example_event].[pause], CAST(%s AS BIGINT)) - (
            (
              COALESCE([example_event].[pause], CAST(%s AS BIGINT)) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
            ) %% CAST(86400000000 AS BIGINT)
          )
        ) / CAST(86400000000 AS BIGINT)
      ) = 1
      THEN ' day'
      ELSE ' days'
    END + (
      CASE
        WHEN (
          (
            COALESCE([example_event].[pause], CAST(%s AS BIGINT)) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
          ) %% CAST(86400000000 AS BIGINT)
        ) = 0
        THEN ''
        ELSE CASE
          WHEN (
            (
              COALESCE([example_event].[pause], CAST(%s AS BIGINT)) - (
                (
                  COALESCE([example_event].[pause], CAST(%s AS BIGINT)) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                ) %% CAST(86400000000 AS BIGINT)
              )
            ) / CAST(86400000000 AS BIGINT)
          ) < 0
          THEN ' +'
          ELSE ' '
        END + (
          CONVERT(
            NVARCHAR(8),
            DATEADD(
              SECOND,
              (
                (
                  COALESCE([example_event].[pause], CAST(%s AS BIGINT)) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                ) %% CAST(86400000000 AS BIGINT)
              ) / 1000000,
              CAST('00:00:00' AS TIME)
            ),
            108
          ) + (
            CASE
              WHEN (
                (
                  COALESCE([example_event].[pause], CAST(%s AS BIGINT)) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                ) %% CAST(86400000000 AS BIGINT)
              ) %% 1000000 = 0
              THEN ''
              ELSE '.' + REPLACE(
                RTRIM(
                  REPLACE(
                    RIGHT(
                      '000000' + CAST((
                        (
                          COALESCE([example_event].[pause], CAST(%s AS BIGINT)) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                        ) %% CAST(86400000000 AS BIGINT)
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
      CONVERT(
        NVARCHAR(8),
        DATEADD(
          SECOND,
          (
            (
              COALESCE([example_event].[pause], CAST(%s AS BIGINT)) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
            ) %% CAST(86400000000 AS BIGINT)
          ) / 1000000,
          CAST('00:00:00' AS TIME)
        ),
        108
      ) + (
        CASE
          WHEN (
            (
              COALESCE([example_event].[pause], CAST(%s AS BIGINT)) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
            ) %% CAST(86400000000 AS BIGINT)
          ) %% 1000000 = 0
          THEN ''
          ELSE '.' + REPLACE(
            RTRIM(
              REPLACE(
                RIGHT(
                  '000000' + CAST((
                    (
                      COALESCE([example_event].[pause], CAST(%s AS BIGINT)) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                    ) %% CAST(86400000000 AS BIGINT)
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
  END AS [cast1],
  CASE
    WHEN (
      COALESCE(
        DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at]),
        DATEDIFF_BIG(MICROSECOND, [example_event].[starts_at], [example_event].[ends_at])
      ) / CAST(86400000000 AS BIGINT)
    ) <> 0
    THEN CAST((
      COALESCE(
        DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at]),
        DATEDIFF_BIG(MICROSECOND, [example_event].[starts_at], [example_event].[ends_at])
      ) / CAST(86400000000 AS BIGINT)
    ) AS NVARCHAR(MAX)) + CASE
      WHEN (
        COALESCE(
          DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at]),
          DATEDIFF_BIG(MICROSECOND, [example_event].[starts_at], [example_event].[ends_at])
        ) / CAST(86400000000 AS BIGINT)
      ) = 1
      THEN ' day'
      ELSE ' days'
    END + (
      CASE
        WHEN (
          COALESCE(
            DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at]),
            DATEDIFF_BIG(MICROSECOND, [example_event].[starts_at], [example_event].[ends_at])
          ) %% CAST(86400000000 AS BIGINT)
        ) = 0
        THEN ''
        ELSE CASE
          WHEN (
            COALESCE(
              DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at]),
              DATEDIFF_BIG(MICROSECOND, [example_event].[starts_at], [example_event].[ends_at])
            ) %% CAST(86400000000 AS BIGINT)
          ) < 0
          THEN ' -'
          WHEN (
            COALESCE(
              DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at]),
              DATEDIFF_BIG(MICROSECOND, [example_event].[starts_at], [example_event].[ends_at])
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
                  COALESCE(
                    DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at]),
                    DATEDIFF_BIG(MICROSECOND, [example_event].[starts_at], [example_event].[ends_at])
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
                  COALESCE(
                    DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at]),
                    DATEDIFF_BIG(MICROSECOND, [example_event].[starts_at], [example_event].[ends_at])
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
                          COALESCE(
                            DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at]),
                            DATEDIFF_BIG(MICROSECOND, [example_event].[starts_at], [example_event].[ends_at])
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
            COALESCE(
              DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at]),
              DATEDIFF_BIG(MICROSECOND, [example_event].[starts_at], [example_event].[ends_at])
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
                COALESCE(
                  DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at]),
                  DATEDIFF_BIG(MICROSECOND, [example_event].[starts_at], [example_event].[ends_at])
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
                COALESCE(
                  DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at]),
                  DATEDIFF_BIG(MICROSECOND, [example_event].[starts_at], [example_event].[ends_at])
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
                        COALESCE(
                          DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at]),
                          DATEDIFF_BIG(MICROSECOND, [example_event].[starts_at], [example_event].[ends_at])
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
  END AS [cast2]
FROM [example_event]
ORDER BY
  [example_event].[id] ASC;
-- parameters: (-10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000)
