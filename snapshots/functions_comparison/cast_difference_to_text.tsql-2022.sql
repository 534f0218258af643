-- Event.objects.order_by('pk')
--     .filter(ends_at__gte=F('starts_at'))
--     .annotate(v=Cast(F('ends_at') - F('starts_at'), TextField()))

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
  CASE
    WHEN (
      DATEDIFF_BIG(MICROSECOND, [example_event].[starts_at], [example_event].[ends_at]) / CAST(86400000000 AS BIGINT)
    ) <> 0
    THEN CAST((
      DATEDIFF_BIG(MICROSECOND, [example_event].[starts_at], [example_event].[ends_at]) / CAST(86400000000 AS BIGINT)
    ) AS NVARCHAR(MAX)) + CASE
      WHEN (
        DATEDIFF_BIG(MICROSECOND, [example_event].[starts_at], [example_event].[ends_at]) / CAST(86400000000 AS BIGINT)
      ) = 1
      THEN ' day'
      ELSE ' days'
    END + (
      CASE
        WHEN (
          DATEDIFF_BIG(MICROSECOND, [example_event].[starts_at], [example_event].[ends_at]) %% CAST(86400000000 AS BIGINT)
        ) = 0
        THEN ''
        ELSE CASE
          WHEN (
            DATEDIFF_BIG(MICROSECOND, [example_event].[starts_at], [example_event].[ends_at]) %% CAST(86400000000 AS BIGINT)
          ) < 0
          THEN ' -'
          WHEN (
            DATEDIFF_BIG(MICROSECOND, [example_event].[starts_at], [example_event].[ends_at]) / CAST(86400000000 AS BIGINT)
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
                  DATEDIFF_BIG(MICROSECOND, [example_event].[starts_at], [example_event].[ends_at]) %% CAST(86400000000 AS BIGINT)
                )
              ) / 1000000,
              CAST('00:00:00' AS TIME)
            ),
            108
          ) + (
            CASE
              WHEN ABS(
                (
                  DATEDIFF_BIG(MICROSECOND, [example_event].[starts_at], [example_event].[ends_at]) %% CAST(86400000000 AS BIGINT)
                )
              ) %% 1000000 = 0
              THEN ''
              ELSE '.' + REPLACE(
                RTRIM(
                  REPLACE(
                    RIGHT(
                      '000000' + CAST(ABS(
                        (
                          DATEDIFF_BIG(MICROSECOND, [example_event].[starts_at], [example_event].[ends_at]) %% CAST(86400000000 AS BIGINT)
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
            DATEDIFF_BIG(MICROSECOND, [example_event].[starts_at], [example_event].[ends_at]) %% CAST(86400000000 AS BIGINT)
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
                DATEDIFF_BIG(MICROSECOND, [example_event].[starts_at], [example_event].[ends_at]) %% CAST(86400000000 AS BIGINT)
              )
            ) / 1000000,
            CAST('00:00:00' AS TIME)
          ),
          108
        ) + (
          CASE
            WHEN ABS(
              (
                DATEDIFF_BIG(MICROSECOND, [example_event].[starts_at], [example_event].[ends_at]) %% CAST(86400000000 AS BIGINT)
              )
            ) %% 1000000 = 0
            THEN ''
            ELSE '.' + REPLACE(
              RTRIM(
                REPLACE(
                  RIGHT(
                    '000000' + CAST(ABS(
                      (
                        DATEDIFF_BIG(MICROSECOND, [example_event].[starts_at], [example_event].[ends_at]) %% CAST(86400000000 AS BIGINT)
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
WHERE
  [example_event].[ends_at] >= (
    [example_event].[starts_at]
  )
ORDER BY
  [example_event].[id] ASC;
-- parameters: ()
