-- Event.objects.order_by('pk')
--     .values_list(text(Subquery(Event.objects.filter(pk=OuterRef('pk')).values(x=BACK)[:1])))

SELECT
  CASE
    WHEN (
      (
        SELECT
        TOP 1
          DATEDIFF_BIG(MICROSECOND, [U0].[ends_at], [U0].[starts_at]) AS [x]
        FROM [example_event] AS [U0]
        WHERE
          [U0].[id] = (
            [example_event].[id]
          )
      ) / CAST(86400000000 AS BIGINT)
    ) <> 0
    THEN CAST((
      (
        SELECT
        TOP 1
          DATEDIFF_BIG(MICROSECOND, [U0].[ends_at], [U0].[starts_at]) AS [x]
        FROM [example_event] AS [U0]
        WHERE
          [U0].[id] = (
            [example_event].[id]
          )
      ) / CAST(86400000000 AS BIGINT)
    ) AS NVARCHAR(MAX)) + CASE
      WHEN (
        (
          SELECT
          TOP 1
            DATEDIFF_BIG(MICROSECOND, [U0].[ends_at], [U0].[starts_at]) AS [x]
          FROM [example_event] AS [U0]
          WHERE
            [U0].[id] = (
              [example_event].[id]
            )
        ) / CAST(86400000000 AS BIGINT)
      ) = 1
      THEN ' day'
      ELSE ' days'
    END + (
      CASE
        WHEN (
          (
            SELECT
            TOP 1
              DATEDIFF_BIG(MICROSECOND, [U0].[ends_at], [U0].[starts_at]) AS [x]
            FROM [example_event] AS [U0]
            WHERE
              [U0].[id] = (
                [example_event].[id]
              )
          ) %% CAST(86400000000 AS BIGINT)
        ) = 0
        THEN ''
        ELSE CASE
          WHEN (
            (
              SELECT
              TOP 1
                DATEDIFF_BIG(MICROSECOND, [U0].[ends_at], [U0].[starts_at]) AS [x]
              FROM [example_event] AS [U0]
              WHERE
                [U0].[id] = (
                  [example_event].[id]
                )
            ) %% CAST(86400000000 AS BIGINT)
          ) < 0
          THEN ' -'
          WHEN (
            (
              SELECT
              TOP 1
                DATEDIFF_BIG(MICROSECOND, [U0].[ends_at], [U0].[starts_at]) AS [x]
              FROM [example_event] AS [U0]
              WHERE
                [U0].[id] = (
                  [example_event].[id]
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
              ABS(
                (
                  (
                    SELECT
                    TOP 1
                      DATEDIFF_BIG(MICROSECOND, [U0].[ends_at], [U0].[starts_at]) AS [x]
                    FROM [example_event] AS [U0]
                    WHERE
                      [U0].[id] = (
                        [example_event].[id]
                      )
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
                    SELECT
                    TOP 1
                      DATEDIFF_BIG(MICROSECOND, [U0].[ends_at], [U0].[starts_at]) AS [x]
                    FROM [example_event] AS [U0]
                    WHERE
                      [U0].[id] = (
                        [example_event].[id]
                      )
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
                            SELECT
                            TOP 1
                              DATEDIFF_BIG(MICROSECOND, [U0].[ends_at], [U0].[starts_at]) AS [x]
                            FROM [example_event] AS [U0]
                            WHERE
                              [U0].[id] = (
                                [example_event].[id]
                              )
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
              SELECT
              TOP 1
                DATEDIFF_BIG(MICROSECOND, [U0].[ends_at], [U0].[starts_at]) AS [x]
              FROM [example_event] AS [U0]
              WHERE
                [U0].[id] = (
                  [example_event].[id]
                )
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
                  SELECT
                  TOP 1
                    DATEDIFF_BIG(MICROSECOND, [U0].[ends_at], [U0].[starts_at]) AS [x]
                  FROM [example_event] AS [U0]
                  WHERE
                    [U0].[id] = (
                      [example_event].[id]
                    )
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
                  SELECT
                  TOP 1
                    DATEDIFF_BIG(MICROSECOND, [U0].[ends_at], [U0].[starts_at]) AS [x]
                  FROM [example_event] AS [U0]
                  WHERE
                    [U0].[id] = (
                      [example_event].[id]
                    )
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
                          SELECT
                          TOP 1
                            DATEDIFF_BIG(MICROSECOND, [U0].[ends_at], [U0].[starts_at]) AS [x]
                          FROM [example_event] AS [U0]
                          WHERE
                            [U0].[id] = (
                              [example_event].[id]
                            )
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
  END AS [cast1]
FROM [example_event]
ORDER BY
  [example_event].[id] ASC;
-- parameters: ()
