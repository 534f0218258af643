-- Event.objects.order_by('pk').values_list(text(Case(When(pk__lt=6, then=BACK), default=AHEAD)))

SELECT
  CASE
    WHEN (
      CASE
        WHEN [example_event].[id] < %s
        THEN DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at])
        ELSE DATEDIFF_BIG(MICROSECOND, [example_event].[starts_at], [example_event].[ends_at])
      END / CAST(86400000000 AS BIGINT)
    ) <> 0
    THEN CAST((
      CASE
        WHEN [example_event].[id] < %s
        THEN DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at])
        ELSE DATEDIFF_BIG(MICROSECOND, [example_event].[starts_at], [example_event].[ends_at])
      END / CAST(86400000000 AS BIGINT)
    ) AS NVARCHAR(MAX)) + CASE
      WHEN (
        CASE
          WHEN [example_event].[id] < %s
          THEN DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at])
          ELSE DATEDIFF_BIG(MICROSECOND, [example_event].[starts_at], [example_event].[ends_at])
        END / CAST(86400000000 AS BIGINT)
      ) = 1
      THEN ' day'
      ELSE ' days'
    END + (
      CASE
        WHEN (
          CASE
            WHEN [example_event].[id] < %s
            THEN DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at])
            ELSE DATEDIFF_BIG(MICROSECOND, [example_event].[starts_at], [example_event].[ends_at])
          END %% CAST(86400000000 AS BIGINT)
        ) = 0
        THEN ''
        ELSE CASE
          WHEN (
            CASE
              WHEN [example_event].[id] < %s
              THEN DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at])
              ELSE DATEDIFF_BIG(MICROSECOND, [example_event].[starts_at], [example_event].[ends_at])
            END %% CAST(86400000000 AS BIGINT)
          ) < 0
          THEN ' -'
          WHEN (
            CASE
              WHEN [example_event].[id] < %s
              THEN DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at])
              ELSE DATEDIFF_BIG(MICROSECOND, [example_event].[starts_at], [example_event].[ends_at])
            END / CAST(86400000000 AS BIGINT)
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
                  CASE
                    WHEN [example_event].[id] < %s
                    THEN DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at])
                    ELSE DATEDIFF_BIG(MICROSECOND, [example_event].[starts_at], [example_event].[ends_at])
                  END %% CAST(86400000000 AS BIGINT)
                )
              ) / 1000000,
              CAST('00:00:00' AS TIME)
            ),
            108
          ) + (
            CASE
              WHEN ABS(
                (
                  CASE
                    WHEN [example_event].[id] < %s
                    THEN DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at])
                    ELSE DATEDIFF_BIG(MICROSECOND, [example_event].[starts_at], [example_event].[ends_at])
                  END %% CAST(86400000000 AS BIGINT)
                )
              ) %% 1000000 = 0
              THEN ''
              ELSE '.' + REPLACE(
                RTRIM(
                  REPLACE(
                    RIGHT(
                      '000000' + CAST(ABS(
                        (
                          CASE
                            WHEN [example_event].[id] < %s
                            THEN DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at])
                            ELSE DATEDIFF_BIG(MICROSECOND, [example_event].[starts_at], [example_event].[ends_at])
                          END %% CAST(86400000000 AS BIGINT)
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
            CASE
              WHEN [example_event].[id] < %s
              THEN DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at])
              ELSE DATEDIFF_BIG(MICROSECOND, [example_event].[starts_at], [example_event].[ends_at])
            END %% CAST(86400000000 AS BIGINT)
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
                CASE
                  WHEN [example_event].[id] < %s
                  THEN DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at])
                  ELSE DATEDIFF_BIG(MICROSECOND, [example_event].[starts_at], [example_event].[ends_at])
                END %% CAST(86400000000 AS BIGINT)
              )
            ) / 1000000,
            CAST('00:00:00' AS TIME)
          ),
          108
        ) + (
          CASE
            WHEN ABS(
              (
                CASE
                  WHEN [example_event].[id] < %s
                  THEN DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at])
                  ELSE DATEDIFF_BIG(MICROSECOND, [example_event].[starts_at], [example_event].[ends_at])
                END %% CAST(86400000000 AS BIGINT)
              )
            ) %% 1000000 = 0
            THEN ''
            ELSE '.' + REPLACE(
              RTRIM(
                REPLACE(
                  RIGHT(
                    '000000' + CAST(ABS(
                      (
                        CASE
                          WHEN [example_event].[id] < %s
                          THEN DATEDIFF_BIG(MICROSECOND, [example_event].[ends_at], [example_event].[starts_at])
                          ELSE DATEDIFF_BIG(MICROSECOND, [example_event].[starts_at], [example_event].[ends_at])
                        END %% CAST(86400000000 AS BIGINT)
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
  END AS [cast1]
FROM [example_event]
ORDER BY
  [example_event].[id] ASC;
-- parameters: (6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6)
