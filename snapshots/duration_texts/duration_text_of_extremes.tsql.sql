-- Event.objects.values('day').annotate(v=text(Max('length')), w=text(Min(BACK))).order_by('day')

SELECT
  [example_event].[day] AS [day],
  CASE
    WHEN (
      (
        MAX([example_event].[length]) - (
          (
            MAX([example_event].[length]) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
          ) %% CAST(86400000000 AS BIGINT)
        )
      ) / CAST(86400000000 AS BIGINT)
    ) <> 0
    THEN CAST((
      (
        MAX([example_event].[length]) - (
          (
            MAX([example_event].[length]) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
          ) %% CAST(86400000000 AS BIGINT)
        )
      ) / CAST(86400000000 AS BIGINT)
    ) AS NVARCHAR(MAX)) + CASE
      WHEN (
        (
          MAX([example_event].[length]) - (
            (
              MAX([example_event].[length]) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
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
            MAX([example_event].[length]) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
          ) %% CAST(86400000000 AS BIGINT)
        ) = 0
        THEN ''
        ELSE CASE
          WHEN (
            (
              MAX([example_event].[length]) - (
                (
                  MAX([example_event].[length]) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
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
                  MAX([example_event].[length]) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                ) %% CAST(86400000000 AS BIGINT)
              ) / 1000000,
              CAST('00:00:00' AS TIME)
            ),
            108
          ) + (
            CASE
              WHEN (
                (
                  MAX([example_event].[length]) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                ) %% CAST(86400000000 AS BIGINT)
              ) %% 1000000 = 0
              THEN ''
              ELSE '.' + REPLACE(
                RTRIM(
                  REPLACE(
                    RIGHT(
                      '000000' + CAST((
                        (
                          MAX([example_event].[length]) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
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
              MAX([example_event].[length]) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
            ) %% CAST(86400000000 AS BIGINT)
          ) / 1000000,
          CAST('00:00:00' AS TIME)
        ),
        108
      ) + (
        CASE
          WHEN (
            (
              MAX([example_event].[length]) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
            ) %% CAST(86400000000 AS BIGINT)
          ) %% 1000000 = 0
          THEN ''
          ELSE '.' + REPLACE(
            RTRIM(
              REPLACE(
                RIGHT(
                  '000000' + CAST((
                    (
                      MAX([example_event].[length]) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
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
  END AS [v],
  CASE
    WHEN (
      MIN(
        DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at])
      ) / CAST(86400000000 AS BIGINT)
    ) <> 0
    THEN CAST((
      MIN(
        DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at])
      ) / CAST(86400000000 AS BIGINT)
    ) AS NVARCHAR(MAX)) + CASE
      WHEN (
        MIN(
          DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at])
        ) / CAST(86400000000 AS BIGINT)
      ) = 1
      THEN ' day'
      ELSE ' days'
    END + (
      CASE
        WHEN (
          MIN(
            DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at])
          ) %% CAST(86400000000 AS BIGINT)
        ) = 0
        THEN ''
        ELSE CASE
          WHEN (
            MIN(
              DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at])
            ) %% CAST(86400000000 AS BIGINT)
          ) < 0
          THEN ' -'
          WHEN (
            MIN(
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
                  MIN(
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
                  MIN(
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
                          MIN(
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
            MIN(
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
                MIN(
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
                MIN(
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
                        MIN(
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
  END AS [w]
FROM [example_event]
GROUP BY
  [example_event].[day]
ORDER BY
  1 ASC;
-- parameters: ()
