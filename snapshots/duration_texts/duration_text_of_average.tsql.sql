-- Event.objects.values('day').annotate(v=text(Avg('pause'))).order_by('day').filter(v__isnull=False)

SELECT
  [example_event].[day] AS [day],
  CASE
    WHEN (
      (
        CAST(CASE
          WHEN AVG(CAST([example_event].[pause] AS FLOAT)) - FLOOR(AVG(CAST([example_event].[pause] AS FLOAT))) = 0.5
          THEN 2 * ROUND(AVG(CAST([example_event].[pause] AS FLOAT)) / 2, 0)
          ELSE ROUND(AVG(CAST([example_event].[pause] AS FLOAT)), 0)
        END AS BIGINT) - (
          (
            CAST(CASE
              WHEN AVG(CAST([example_event].[pause] AS FLOAT)) - FLOOR(AVG(CAST([example_event].[pause] AS FLOAT))) = 0.5
              THEN 2 * ROUND(AVG(CAST([example_event].[pause] AS FLOAT)) / 2, 0)
              ELSE ROUND(AVG(CAST([example_event].[pause] AS FLOAT)), 0)
            END AS BIGINT) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
          ) %% CAST(86400000000 AS BIGINT)
        )
      ) / CAST(86400000000 AS BIGINT)
    ) <> 0
    THEN CAST((
      (
        CAST(CASE
          WHEN AVG(CAST([example_event].[pause] AS FLOAT)) - FLOOR(AVG(CAST([example_event].[pause] AS FLOAT))) = 0.5
          THEN 2 * ROUND(AVG(CAST([example_event].[pause] AS FLOAT)) / 2, 0)
          ELSE ROUND(AVG(CAST([example_event].[pause] AS FLOAT)), 0)
        END AS BIGINT) - (
          (
            CAST(CASE
              WHEN AVG(CAST([example_event].[pause] AS FLOAT)) - FLOOR(AVG(CAST([example_event].[pause] AS FLOAT))) = 0.5
              THEN 2 * ROUND(AVG(CAST([example_event].[pause] AS FLOAT)) / 2, 0)
              ELSE ROUND(AVG(CAST([example_event].[pause] AS FLOAT)), 0)
            END AS BIGINT) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
          ) %% CAST(86400000000 AS BIGINT)
        )
      ) / CAST(86400000000 AS BIGINT)
    ) AS NVARCHAR(MAX)) + CASE
      WHEN (
        (
          CAST(CASE
            WHEN AVG(CAST([example_event].[pause] AS FLOAT)) - FLOOR(AVG(CAST([example_event].[pause] AS FLOAT))) = 0.5
            THEN 2 * ROUND(AVG(CAST([example_event].[pause] AS FLOAT)) / 2, 0)
            ELSE ROUND(AVG(CAST([example_event].[pause] AS FLOAT)), 0)
          END AS BIGINT) - (
            (
              CAST(CASE
                WHEN AVG(CAST([example_event].[pause] AS FLOAT)) - FLOOR(AVG(CAST([example_event].[pause] AS FLOAT))) = 0.5
                THEN 2 * ROUND(AVG(CAST([example_event].[pause] AS FLOAT)) / 2, 0)
                ELSE ROUND(AVG(CAST([example_event].[pause] AS FLOAT)), 0)
              END AS BIGINT) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
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
            CAST(CASE
              WHEN AVG(CAST([example_event].[pause] AS FLOAT)) - FLOOR(AVG(CAST([example_event].[pause] AS FLOAT))) = 0.5
              THEN 2 * ROUND(AVG(CAST([example_event].[pause] AS FLOAT)) / 2, 0)
              ELSE ROUND(AVG(CAST([example_event].[pause] AS FLOAT)), 0)
            END AS BIGINT) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
          ) %% CAST(86400000000 AS BIGINT)
        ) = 0
        THEN ''
        ELSE CASE
          WHEN (
            (
              CAST(CASE
                WHEN AVG(CAST([example_event].[pause] AS FLOAT)) - FLOOR(AVG(CAST([example_event].[pause] AS FLOAT))) = 0.5
                THEN 2 * ROUND(AVG(CAST([example_event].[pause] AS FLOAT)) / 2, 0)
                ELSE ROUND(AVG(CAST([example_event].[pause] AS FLOAT)), 0)
              END AS BIGINT) - (
                (
                  CAST(CASE
                    WHEN AVG(CAST([example_event].[pause] AS FLOAT)) - FLOOR(AVG(CAST([example_event].[pause] AS FLOAT))) = 0.5
                    THEN 2 * ROUND(AVG(CAST([example_event].[pause] AS FLOAT)) / 2, 0)
                    ELSE ROUND(AVG(CAST([example_event].[pause] AS FLOAT)), 0)
                  END AS BIGINT) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
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
                  CAST(CASE
                    WHEN AVG(CAST([example_event].[pause] AS FLOAT)) - FLOOR(AVG(CAST([example_event].[pause] AS FLOAT))) = 0.5
                    THEN 2 * ROUND(AVG(CAST([example_event].[pause] AS FLOAT)) / 2, 0)
                    ELSE ROUND(AVG(CAST([example_event].[pause] AS FLOAT)), 0)
                  END AS BIGINT) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                ) %% CAST(86400000000 AS BIGINT)
              ) / 1000000,
              CAST('00:00:00' AS TIME)
            ),
            108
          ) + (
            CASE
              WHEN (
                (
                  CAST(CASE
                    WHEN AVG(CAST([example_event].[pause] AS FLOAT)) - FLOOR(AVG(CAST([example_event].[pause] AS FLOAT))) = 0.5
                    THEN 2 * ROUND(AVG(CAST([example_event].[pause] AS FLOAT)) / 2, 0)
                    ELSE ROUND(AVG(CAST([example_event].[pause] AS FLOAT)), 0)
                  END AS BIGINT) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                ) %% CAST(86400000000 AS BIGINT)
              ) %% 1000000 = 0
              THEN ''
              ELSE '.' + REPLACE(
                RTRIM(
                  REPLACE(
                    RIGHT(
                      '000000' + CAST((
                        (
                          CAST(CASE
                            WHEN AVG(CAST([example_event].[pause] AS FLOAT)) - FLOOR(AVG(CAST([example_event].[pause] AS FLOAT))) = 0.5
                            THEN 2 * ROUND(AVG(CAST([example_event].[pause] AS FLOAT)) / 2, 0)
                            ELSE ROUND(AVG(CAST([example_event].[pause] AS FLOAT)), 0)
                          END AS BIGINT) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
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
              CAST(CASE
                WHEN AVG(CAST([example_event].[pause] AS FLOAT)) - FLOOR(AVG(CAST([example_event].[pause] AS FLOAT))) = 0.5
                THEN 2 * ROUND(AVG(CAST([example_event].[pause] AS FLOAT)) / 2, 0)
                ELSE ROUND(AVG(CAST([example_event].[pause] AS FLOAT)), 0)
              END AS BIGINT) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
            ) %% CAST(86400000000 AS BIGINT)
          ) / 1000000,
          CAST('00:00:00' AS TIME)
        ),
        108
      ) + (
        CASE
          WHEN (
            (
              CAST(CASE
                WHEN AVG(CAST([example_event].[pause] AS FLOAT)) - FLOOR(AVG(CAST([example_event].[pause] AS FLOAT))) = 0.5
                THEN 2 * ROUND(AVG(CAST([example_event].[pause] AS FLOAT)) / 2, 0)
                ELSE ROUND(AVG(CAST([example_event].[pause] AS FLOAT)), 0)
              END AS BIGINT) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
            ) %% CAST(86400000000 AS BIGINT)
          ) %% 1000000 = 0
          THEN ''
          ELSE '.' + REPLACE(
            RTRIM(
              REPLACE(
                RIGHT(
                  '000000' + CAST((
                    (
                      CAST(CASE
                        WHEN AVG(CAST([example_event].[pause] AS FLOAT)) - FLOOR(AVG(CAST([example_event].[pause] AS FLOAT))) = 0.5
                        THEN 2 * ROUND(AVG(CAST([example_event].[pause] AS FLOAT)) / 2, 0)
                        ELSE ROUND(AVG(CAST([example_event].[pause] AS FLOAT)), 0)
                      END AS BIGINT) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
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
  END AS [v]
FROM [example_event]
GROUP BY
  [example_event].[day]
HAVING
  CASE
    WHEN (
      (
        CAST(CASE
          WHEN AVG(CAST([example_event].[pause] AS FLOAT)) - FLOOR(AVG(CAST([example_event].[pause] AS FLOAT))) = 0.5
          THEN 2 * ROUND(AVG(CAST([example_event].[pause] AS FLOAT)) / 2, 0)
          ELSE ROUND(AVG(CAST([example_event].[pause] AS FLOAT)), 0)
        END AS BIGINT) - (
          (
            CAST(CASE
              WHEN AVG(CAST([example_event].[pause] AS FLOAT)) - FLOOR(AVG(CAST([example_event].[pause] AS FLOAT))) = 0.5
              THEN 2 * ROUND(AVG(CAST([example_event].[pause] AS FLOAT)) / 2, 0)
              ELSE ROUND(AVG(CAST([example_event].[pause] AS FLOAT)), 0)
            END AS BIGINT) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
          ) %% CAST(86400000000 AS BIGINT)
        )
      ) / CAST(86400000000 AS BIGINT)
    ) <> 0
    THEN CAST((
      (
        CAST(CASE
          WHEN AVG(CAST([example_event].[pause] AS FLOAT)) - FLOOR(AVG(CAST([example_event].[pause] AS FLOAT))) = 0.5
          THEN 2 * ROUND(AVG(CAST([example_event].[pause] AS FLOAT)) / 2, 0)
          ELSE ROUND(AVG(CAST([example_event].[pause] AS FLOAT)), 0)
        END AS BIGINT) - (
          (
            CAST(CASE
              WHEN AVG(CAST([example_event].[pause] AS FLOAT)) - FLOOR(AVG(CAST([example_event].[pause] AS FLOAT))) = 0.5
              THEN 2 * ROUND(AVG(CAST([example_event].[pause] AS FLOAT)) / 2, 0)
              ELSE ROUND(AVG(CAST([example_event].[pause] AS FLOAT)), 0)
            END AS BIGINT) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
          ) %% CAST(86400000000 AS BIGINT)
        )
      ) / CAST(86400000000 AS BIGINT)
    ) AS NVARCHAR(MAX)) + CASE
      WHEN (
        (
          CAST(CASE
            WHEN AVG(CAST([example_event].[pause] AS FLOAT)) - FLOOR(AVG(CAST([example_event].[pause] AS FLOAT))) = 0.5
            THEN 2 * ROUND(AVG(CAST([example_event].[pause] AS FLOAT)) / 2, 0)
            ELSE ROUND(AVG(CAST([example_event].[pause] AS FLOAT)), 0)
          END AS BIGINT) - (
            (
              CAST(CASE
                WHEN AVG(CAST([example_event].[pause] AS FLOAT)) - FLOOR(AVG(CAST([example_event].[pause] AS FLOAT))) = 0.5
                THEN 2 * ROUND(AVG(CAST([example_event].[pause] AS FLOAT)) / 2, 0)
                ELSE ROUND(AVG(CAST([example_event].[pause] AS FLOAT)), 0)
              END AS BIGINT) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
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
            CAST(CASE
              WHEN AVG(CAST([example_event].[pause] AS FLOAT)) - FLOOR(AVG(CAST([example_event].[pause] AS FLOAT))) = 0.5
              THEN 2 * ROUND(AVG(CAST([example_event].[pause] AS FLOAT)) / 2, 0)
              ELSE ROUND(AVG(CAST([example_event].[pause] AS FLOAT)), 0)
            END AS BIGINT) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
          ) %% CAST(86400000000 AS BIGINT)
        ) = 0
        THEN ''
        ELSE CASE
          WHEN (
            (
              CAST(CASE
                WHEN AVG(CAST([example_event].[pause] AS FLOAT)) - FLOOR(AVG(CAST([example_event].[pause] AS FLOAT))) = 0.5
                THEN 2 * ROUND(AVG(CAST([example_event].[pause] AS FLOAT)) / 2, 0)
                ELSE ROUND(AVG(CAST([example_event].[pause] AS FLOAT)), 0)
              END AS BIGINT) - (
                (
                  CAST(CASE
                    WHEN AVG(CAST([example_event].[pause] AS FLOAT)) - FLOOR(AVG(CAST([example_event].[pause] AS FLOAT))) = 0.5
                    THEN 2 * ROUND(AVG(CAST([example_event].[pause] AS FLOAT)) / 2, 0)
                    ELSE ROUND(AVG(CAST([example_event].[pause] AS FLOAT)), 0)
                  END AS BIGINT) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
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
                  CAST(CASE
                    WHEN AVG(CAST([example_event].[pause] AS FLOAT)) - FLOOR(AVG(CAST([example_event].[pause] AS FLOAT))) = 0.5
                    THEN 2 * ROUND(AVG(CAST([example_event].[pause] AS FLOAT)) / 2, 0)
                    ELSE ROUND(AVG(CAST([example_event].[pause] AS FLOAT)), 0)
                  END AS BIGINT) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                ) %% CAST(86400000000 AS BIGINT)
              ) / 1000000,
              CAST('00:00:00' AS TIME)
            ),
            108
          ) + (
            CASE
              WHEN (
                (
                  CAST(CASE
                    WHEN AVG(CAST([example_event].[pause] AS FLOAT)) - FLOOR(AVG(CAST([example_event].[pause] AS FLOAT))) = 0.5
                    THEN 2 * ROUND(AVG(CAST([example_event].[pause] AS FLOAT)) / 2, 0)
                    ELSE ROUND(AVG(CAST([example_event].[pause] AS FLOAT)), 0)
                  END AS BIGINT) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
                ) %% CAST(86400000000 AS BIGINT)
              ) %% 1000000 = 0
              THEN ''
              ELSE '.' + REPLACE(
                RTRIM(
                  REPLACE(
                    RIGHT(
                      '000000' + CAST((
                        (
                          CAST(CASE
                            WHEN AVG(CAST([example_event].[pause] AS FLOAT)) - FLOOR(AVG(CAST([example_event].[pause] AS FLOAT))) = 0.5
                            THEN 2 * ROUND(AVG(CAST([example_event].[pause] AS FLOAT)) / 2, 0)
                            ELSE ROUND(AVG(CAST([example_event].[pause] AS FLOAT)), 0)
                          END AS BIGINT) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
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
              CAST(CASE
                WHEN AVG(CAST([example_event].[pause] AS FLOAT)) - FLOOR(AVG(CAST([example_event].[pause] AS FLOAT))) = 0.5
                THEN 2 * ROUND(AVG(CAST([example_event].[pause] AS FLOAT)) / 2, 0)
                ELSE ROUND(AVG(CAST([example_event].[pause] AS FLOAT)), 0)
              END AS BIGINT) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
            ) %% CAST(86400000000 AS BIGINT)
          ) / 1000000,
          CAST('00:00:00' AS TIME)
        ),
        108
      ) + (
        CASE
          WHEN (
            (
              CAST(CASE
                WHEN AVG(CAST([example_event].[pause] AS FLOAT)) - FLOOR(AVG(CAST([example_event].[pause] AS FLOAT))) = 0.5
                THEN 2 * ROUND(AVG(CAST([example_event].[pause] AS FLOAT)) / 2, 0)
                ELSE ROUND(AVG(CAST([example_event].[pause] AS FLOAT)), 0)
              END AS BIGINT) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
            ) %% CAST(86400000000 AS BIGINT)
          ) %% 1000000 = 0
          THEN ''
          ELSE '.' + REPLACE(
            RTRIM(
              REPLACE(
                RIGHT(
                  '000000' + CAST((
                    (
                      CAST(CASE
                        WHEN AVG(CAST([example_event].[pause] AS FLOAT)) - FLOOR(AVG(CAST([example_event].[pause] AS FLOAT))) = 0.5
                        THEN 2 * ROUND(AVG(CAST([example_event].[pause] AS FLOAT)) / 2, 0)
                        ELSE ROUND(AVG(CAST([example_event].[pause] AS FLOAT)), 0)
                      END AS BIGINT) %% CAST(86400000000 AS BIGINT) + CAST(86400000000 AS BIGINT)
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
  END IS NOT NULL
ORDER BY
  1 ASC;
-- parameters: ()
