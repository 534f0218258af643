-- Event.objects.order_by('pk').values_list(text(Window(Sum('length'), order_by='pk')))

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
    ) OVER (ORDER BY [example_event].[id]) <> 0
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
    ) OVER (ORDER BY [example_event].[id]) AS NVARCHAR(MAX)) + CASE
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
      ) OVER (ORDER BY [example_event].[id]) = 1
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
        ) OVER (ORDER BY [example_event].[id]) = 0
        THEN ''
        ELSE CASE
          WHEN SUM(
            (
              (
                [example_event].[length] %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
              ) %% CAST(86400000000 AS BIGINT)
            )
          ) OVER (ORDER BY [example_event].[id]) < 0
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
          ) OVER (ORDER BY [example_event].[id]) < 0
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
                ) OVER (ORDER BY [example_event].[id])
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
            ) OVER (ORDER BY [example_event].[id])
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
                    ) OVER (ORDER BY [example_event].[id])
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
                ) OVER (ORDER BY [example_event].[id])
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
                        ) OVER (ORDER BY [example_event].[id])
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
          ) OVER (ORDER BY [example_event].[id]) < 0
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
              ) OVER (ORDER BY [example_event].[id])
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
          ) OVER (ORDER BY [example_event].[id])
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
                  ) OVER (ORDER BY [example_event].[id])
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
              ) OVER (ORDER BY [example_event].[id])
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
                      ) OVER (ORDER BY [example_event].[id])
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
