-- Event.objects.order_by('pk')
--     .values_list(text(Window(Lag(BACK), order_by='pk')), text(Window(Lag('pause'), order_by='pk')))

SELECT
  CASE
    WHEN (
      LAG(
        DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at]),
        1
      ) OVER (ORDER BY [example_event].[id]) / CAST(86400000000 AS BIGINT)
    ) <> 0
    THEN CAST((
      LAG(
        DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at]),
        1
      ) OVER (ORDER BY [example_event].[id]) / CAST(86400000000 AS BIGINT)
    ) AS NVARCHAR(MAX)) + CASE
      WHEN (
        LAG(
          DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at]),
          1
        ) OVER (ORDER BY [example_event].[id]) / CAST(86400000000 AS BIGINT)
      ) = 1
      THEN ' day'
      ELSE ' days'
    END + (
      CASE
        WHEN (
          LAG(
            DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at]),
            1
          ) OVER (ORDER BY [example_event].[id]) %% CAST(86400000000 AS BIGINT)
        ) = 0
        THEN ''
        ELSE CASE
          WHEN (
            LAG(
              DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at]),
              1
            ) OVER (ORDER BY [example_event].[id]) %% CAST(86400000000 AS BIGINT)
          ) < 0
          THEN ' -'
          WHEN (
            LAG(
              DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at]),
              1
            ) OVER (ORDER BY [example_event].[id]) / CAST(86400000000 AS BIGINT)
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
                  LAG(
                    DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at]),
                    1
                  ) OVER (ORDER BY [example_event].[id]) %% CAST(86400000000 AS BIGINT)
                )
              ) / 1000000,
              CAST('00:00:00' AS TIME)
            ),
            108
          ) + (
            CASE
              WHEN ABS(
                (
                  LAG(
                    DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at]),
                    1
                  ) OVER (ORDER BY [example_event].[id]) %% CAST(86400000000 AS BIGINT)
                )
              ) %% 1000000 = 0
              THEN ''
              ELSE '.' + REPLACE(
                RTRIM(
                  REPLACE(
                    RIGHT(
                      '000000' + CAST(ABS(
                        (
                          LAG(
                            DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at]),
                            1
                          ) OVER (ORDER BY [example_event].[id]) %% CAST(86400000000 AS BIGINT)
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
            LAG(
              DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at]),
              1
            ) OVER (ORDER BY [example_event].[id]) %% CAST(86400000000 AS BIGINT)
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
                LAG(
                  DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at]),
                  1
                ) OVER (ORDER BY [example_event].[id]) %% CAST(86400000000 AS BIGINT)
              )
            ) / 1000000,
            CAST('00:00:00' AS TIME)
          ),
          108
        ) + (
          CASE
            WHEN ABS(
              (
                LAG(
                  DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at]),
                  1
                ) OVER (ORDER BY [example_event].[id]) %% CAST(86400000000 AS BIGINT)
              )
            ) %% 1000000 = 0
            THEN ''
            ELSE '.' + REPLACE(
              RTRIM(
                REPLACE(
                  RIGHT(
                    '000000' + CAST(ABS(
                      (
                        LAG(
                          DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at]),
                          1
                        ) OVER (ORDER BY [example_event].[id]) %% CAST(86400000000 AS BIGINT)
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
  END AS [cast1],
  CASE
    WHEN (
      (
        LAG([example_event].[pause], 1) OVER (ORDER BY [example_event].[id]) - (
          (
            LAG([example_event].[pause], 1) OVER (ORDER BY [example_event].[id]) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
          ) %% CAST(86400000000 AS BIGINT)
        )
      ) / CAST(86400000000 AS BIGINT)
    ) <> 0
    THEN CAST((
      (
        LAG([example_event].[pause], 1) OVER (ORDER BY [example_event].[id]) - (
          (
            LAG([example_event].[pause], 1) OVER (ORDER BY [example_event].[id]) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
          ) %% CAST(86400000000 AS BIGINT)
        )
      ) / CAST(86400000000 AS BIGINT)
    ) AS NVARCHAR(MAX)) + CASE
      WHEN (
        (
          LAG([example_event].[pause], 1) OVER (ORDER BY [example_event].[id]) - (
            (
              LAG([example_event].[pause], 1) OVER (ORDER BY [example_event].[id]) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
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
            LAG([example_event].[pause], 1) OVER (ORDER BY [example_event].[id]) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
          ) %% CAST(86400000000 AS BIGINT)
        ) = 0
        THEN ''
        ELSE CASE
          WHEN (
            (
              LAG([example_event].[pause], 1) OVER (ORDER BY [example_event].[id]) - (
                (
                  LAG([example_event].[pause], 1) OVER (ORDER BY [example_event].[id]) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
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
                  LAG([example_event].[pause], 1) OVER (ORDER BY [example_event].[id]) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                ) %% CAST(86400000000 AS BIGINT)
              ) / 1000000,
              CAST('00:00:00' AS TIME)
            ),
            108
          ) + (
            CASE
              WHEN (
                (
                  LAG([example_event].[pause], 1) OVER (ORDER BY [example_event].[id]) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                ) %% CAST(86400000000 AS BIGINT)
              ) %% 1000000 = 0
              THEN ''
              ELSE '.' + REPLACE(
                RTRIM(
                  REPLACE(
                    RIGHT(
                      '000000' + CAST((
                        (
                          LAG([example_event].[pause], 1) OVER (ORDER BY [example_event].[id]) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
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
              LAG([example_event].[pause], 1) OVER (ORDER BY [example_event].[id]) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
            ) %% CAST(86400000000 AS BIGINT)
          ) / 1000000,
          CAST('00:00:00' AS TIME)
        ),
        108
      ) + (
        CASE
          WHEN (
            (
              LAG([example_event].[pause], 1) OVER (ORDER BY [example_event].[id]) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
            ) %% CAST(86400000000 AS BIGINT)
          ) %% 1000000 = 0
          THEN ''
          ELSE '.' + REPLACE(
            RTRIM(
              REPLACE(
                RIGHT(
                  '000000' + CAST((
                    (
                      LAG([example_event].[pause], 1) OVER (ORDER BY [example_event].[id]) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
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
  END AS [cast2]
FROM [example_event]
ORDER BY
  [example_event].[id] ASC;
-- parameters: ()
