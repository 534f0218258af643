-- Event.objects.order_by('pk')
--     .values_list(text(duration(F('length') * Decimal('-0.5'))), text(duration(F('pause') / 2)))

SELECT
  CASE
    WHEN (
      CAST(CAST(CASE
        WHEN (
          CAST([example_event].[length] AS FLOAT) * %s
        ) - FLOOR(CAST([example_event].[length] AS FLOAT) * %s) = 0.5
        THEN 2 * ROUND((
          CAST([example_event].[length] AS FLOAT) * %s
        ) / 2, 0)
        ELSE ROUND(CAST([example_event].[length] AS FLOAT) * %s, 0)
      END AS BIGINT) AS BIGINT) / CAST(86400000000 AS BIGINT)
    ) <> 0
    THEN CAST((
      CAST(CAST(CASE
        WHEN (
          CAST([example_event].[length] AS FLOAT) * %s
        ) - FLOOR(CAST([example_event].[length] AS FLOAT) * %s) = 0.5
        THEN 2 * ROUND((
          CAST([example_event].[length] AS FLOAT) * %s
        ) / 2, 0)
        ELSE ROUND(CAST([example_event].[length] AS FLOAT) * %s, 0)
      END AS BIGINT) AS BIGINT) / CAST(86400000000 AS BIGINT)
    ) AS NVARCHAR(MAX)) + CASE
      WHEN (
        CAST(CAST(CASE
          WHEN (
            CAST([example_event].[length] AS FLOAT) * %s
          ) - FLOOR(CAST([example_event].[length] AS FLOAT) * %s) = 0.5
          THEN 2 * ROUND((
            CAST([example_event].[length] AS FLOAT) * %s
          ) / 2, 0)
          ELSE ROUND(CAST([example_event].[length] AS FLOAT) * %s, 0)
        END AS BIGINT) AS BIGINT) / CAST(86400000000 AS BIGINT)
      ) = 1
      THEN ' day'
      ELSE ' days'
    END + (
      CASE
        WHEN (
          CAST(CAST(CASE
            WHEN (
              CAST([example_event].[length] AS FLOAT) * %s
            ) - FLOOR(CAST([example_event].[length] AS FLOAT) * %s) = 0.5
            THEN 2 * ROUND((
              CAST([example_event].[length] AS FLOAT) * %s
            ) / 2, 0)
            ELSE ROUND(CAST([example_event].[length] AS FLOAT) * %s, 0)
          END AS BIGINT) AS BIGINT) %% CAST(86400000000 AS BIGINT)
        ) = 0
        THEN ''
        ELSE CASE
          WHEN (
            CAST(CAST(CASE
              WHEN (
                CAST([example_event].[length] AS FLOAT) * %s
              ) - FLOOR(CAST([example_event].[length] AS FLOAT) * %s) = 0.5
              THEN 2 * ROUND((
                CAST([example_event].[length] AS FLOAT) * %s
              ) / 2, 0)
              ELSE ROUND(CAST([example_event].[length] AS FLOAT) * %s, 0)
            END AS BIGINT) AS BIGINT) %% CAST(86400000000 AS BIGINT)
          ) < 0
          THEN ' -'
          WHEN (
            CAST(CAST(CASE
              WHEN (
                CAST([example_event].[length] AS FLOAT) * %s
              ) - FLOOR(CAST([example_event].[length] AS FLOAT) * %s) = 0.5
              THEN 2 * ROUND((
                CAST([example_event].[length] AS FLOAT) * %s
              ) / 2, 0)
              ELSE ROUND(CAST([example_event].[length] AS FLOAT) * %s, 0)
            END AS BIGINT) AS BIGINT) / CAST(86400000000 AS BIGINT)
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
                  CAST(CAST(CASE
                    WHEN (
                      CAST([example_event].[length] AS FLOAT) * %s
                    ) - FLOOR(CAST([example_event].[length] AS FLOAT) * %s) = 0.5
                    THEN 2 * ROUND((
                      CAST([example_event].[length] AS FLOAT) * %s
                    ) / 2, 0)
                    ELSE ROUND(CAST([example_event].[length] AS FLOAT) * %s, 0)
                  END AS BIGINT) AS BIGINT) %% CAST(86400000000 AS BIGINT)
                )
              ) / 1000000,
              CAST('00:00:00' AS TIME)
            ),
            108
          ) + (
            CASE
              WHEN ABS(
                (
                  CAST(CAST(CASE
                    WHEN (
                      CAST([example_event].[length] AS FLOAT) * %s
                    ) - FLOOR(CAST([example_event].[length] AS FLOAT) * %s) = 0.5
                    THEN 2 * ROUND((
                      CAST([example_event].[length] AS FLOAT) * %s
                    ) / 2, 0)
                    ELSE ROUND(CAST([example_event].[length] AS FLOAT) * %s, 0)
                  END AS BIGINT) AS BIGINT) %% CAST(86400000000 AS BIGINT)
                )
              ) %% 1000000 = 0
              THEN ''
              ELSE '.' + REPLACE(
                RTRIM(
                  REPLACE(
                    RIGHT(
                      '000000' + CAST(ABS(
                        (
                          CAST(CAST(CASE
                            WHEN (
                              CAST([example_event].[length] AS FLOAT) * %s
                            ) - FLOOR(CAST([example_event].[length] AS FLOAT) * %s) = 0.5
                            THEN 2 * ROUND((
                              CAST([example_event].[length] AS FLOAT) * %s
                            ) / 2, 0)
                            ELSE ROUND(CAST([example_event].[length] AS FLOAT) * %s, 0)
                          END AS BIGINT) AS BIGINT) %% CAST(86400000000 AS BIGINT)
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
            CAST(CAST(CASE
              WHEN (
                CAST([example_event].[length] AS FLOAT) * %s
              ) - FLOOR(CAST([example_event].[length] AS FLOAT) * %s) = 0.5
              THEN 2 * ROUND((
                CAST([example_event].[length] AS FLOAT) * %s
              ) / 2, 0)
              ELSE ROUND(CAST([example_event].[length] AS FLOAT) * %s, 0)
            END AS BIGINT) AS BIGINT) %% CAST(86400000000 AS BIGINT)
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
                CAST(CAST(CASE
                  WHEN (
                    CAST([example_event].[length] AS FLOAT) * %s
                  ) - FLOOR(CAST([example_event].[length] AS FLOAT) * %s) = 0.5
                  THEN 2 * ROUND((
                    CAST([example_event].[length] AS FLOAT) * %s
                  ) / 2, 0)
                  ELSE ROUND(CAST([example_event].[length] AS FLOAT) * %s, 0)
                END AS BIGINT) AS BIGINT) %% CAST(86400000000 AS BIGINT)
              )
            ) / 1000000,
            CAST('00:00:00' AS TIME)
          ),
          108
        ) + (
          CASE
            WHEN ABS(
              (
                CAST(CAST(CASE
                  WHEN (
                    CAST([example_event].[length] AS FLOAT) * %s
                  ) - FLOOR(CAST([example_event].[length] AS FLOAT) * %s) = 0.5
                  THEN 2 * ROUND((
                    CAST([example_event].[length] AS FLOAT) * %s
                  ) / 2, 0)
                  ELSE ROUND(CAST([example_event].[length] AS FLOAT) * %s, 0)
                END AS BIGINT) AS BIGINT) %% CAST(86400000000 AS BIGINT)
              )
            ) %% 1000000 = 0
            THEN ''
            ELSE '.' + REPLACE(
              RTRIM(
                REPLACE(
                  RIGHT(
                    '000000' + CAST(ABS(
                      (
                        CAST(CAST(CASE
                          WHEN (
                            CAST([example_event].[length] AS FLOAT) * %s
                          ) - FLOOR(CAST([example_event].[length] AS FLOAT) * %s) = 0.5
                          THEN 2 * ROUND((
                            CAST([example_event].[length] AS FLOAT) * %s
                          ) / 2, 0)
                          ELSE ROUND(CAST([example_event].[length] AS FLOAT) * %s, 0)
                        END AS BIGINT) AS BIGINT) %% CAST(86400000000 AS BIGINT)
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
      CAST(CAST(CASE
        WHEN (
          CAST([example_event].[pause] AS FLOAT) / %s
        ) - FLOOR(CAST([example_event].[pause] AS FLOAT) / %s) = 0.5
        THEN 2 * ROUND((
          CAST([example_event].[pause] AS FLOAT) / %s
        ) / 2, 0)
        ELSE ROUND(CAST([example_event].[pause] AS FLOAT) / %s, 0)
      END AS BIGINT) AS BIGINT) / CAST(86400000000 AS BIGINT)
    ) <> 0
    THEN CAST((
      CAST(CAST(CASE
        WHEN (
          CAST([example_event].[pause] AS FLOAT) / %s
        ) - FLOOR(CAST([example_event].[pause] AS FLOAT) / %s) = 0.5
        THEN 2 * ROUND((
          CAST([example_event].[pause] AS FLOAT) / %s
        ) / 2, 0)
        ELSE ROUND(CAST([example_event].[pause] AS FLOAT) / %s, 0)
      END AS BIGINT) AS BIGINT) / CAST(86400000000 AS BIGINT)
    ) AS NVARCHAR(MAX)) + CASE
      WHEN (
        CAST(CAST(CASE
          WHEN (
            CAST([example_event].[pause] AS FLOAT) / %s
          ) - FLOOR(CAST([example_event].[pause] AS FLOAT) / %s) = 0.5
          THEN 2 * ROUND((
            CAST([example_event].[pause] AS FLOAT) / %s
          ) / 2, 0)
          ELSE ROUND(CAST([example_event].[pause] AS FLOAT) / %s, 0)
        END AS BIGINT) AS BIGINT) / CAST(86400000000 AS BIGINT)
      ) = 1
      THEN ' day'
      ELSE ' days'
    END + (
      CASE
        WHEN (
          CAST(CAST(CASE
            WHEN (
              CAST([example_event].[pause] AS FLOAT) / %s
            ) - FLOOR(CAST([example_event].[pause] AS FLOAT) / %s) = 0.5
            THEN 2 * ROUND((
              CAST([example_event].[pause] AS FLOAT) / %s
            ) / 2, 0)
            ELSE ROUND(CAST([example_event].[pause] AS FLOAT) / %s, 0)
          END AS BIGINT) AS BIGINT) %% CAST(86400000000 AS BIGINT)
        ) = 0
        THEN ''
        ELSE CASE
          WHEN (
            CAST(CAST(CASE
              WHEN (
                CAST([example_event].[pause] AS FLOAT) / %s
              ) - FLOOR(CAST([example_event].[pause] AS FLOAT) / %s) = 0.5
              THEN 2 * ROUND((
                CAST([example_event].[pause] AS FLOAT) / %s
              ) / 2, 0)
              ELSE ROUND(CAST([example_event].[pause] AS FLOAT) / %s, 0)
            END AS BIGINT) AS BIGINT) %% CAST(86400000000 AS BIGINT)
          ) < 0
          THEN ' -'
          WHEN (
            CAST(CAST(CASE
              WHEN (
                CAST([example_event].[pause] AS FLOAT) / %s
              ) - FLOOR(CAST([example_event].[pause] AS FLOAT) / %s) = 0.5
              THEN 2 * ROUND((
                CAST([example_event].[pause] AS FLOAT) / %s
              ) / 2, 0)
              ELSE ROUND(CAST([example_event].[pause] AS FLOAT) / %s, 0)
            END AS BIGINT) AS BIGINT) / CAST(86400000000 AS BIGINT)
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
                  CAST(CAST(CASE
                    WHEN (
                      CAST([example_event].[pause] AS FLOAT) / %s
                    ) - FLOOR(CAST([example_event].[pause] AS FLOAT) / %s) = 0.5
                    THEN 2 * ROUND((
                      CAST([example_event].[pause] AS FLOAT) / %s
                    ) / 2, 0)
                    ELSE ROUND(CAST([example_event].[pause] AS FLOAT) / %s, 0)
                  END AS BIGINT) AS BIGINT) %% CAST(86400000000 AS BIGINT)
                )
              ) / 1000000,
              CAST('00:00:00' AS TIME)
            ),
            108
          ) + (
            CASE
              WHEN ABS(
                (
                  CAST(CAST(CASE
                    WHEN (
                      CAST([example_event].[pause] AS FLOAT) / %s
                    ) - FLOOR(CAST([example_event].[pause] AS FLOAT) / %s) = 0.5
                    THEN 2 * ROUND((
                      CAST([example_event].[pause] AS FLOAT) / %s
                    ) / 2, 0)
                    ELSE ROUND(CAST([example_event].[pause] AS FLOAT) / %s, 0)
                  END AS BIGINT) AS BIGINT) %% CAST(86400000000 AS BIGINT)
                )
              ) %% 1000000 = 0
              THEN ''
              ELSE '.' + REPLACE(
                RTRIM(
                  REPLACE(
                    RIGHT(
                      '000000' + CAST(ABS(
                        (
                          CAST(CAST(CASE
                            WHEN (
                              CAST([example_event].[pause] AS FLOAT) / %s
                            ) - FLOOR(CAST([example_event].[pause] AS FLOAT) / %s) = 0.5
                            THEN 2 * ROUND((
                              CAST([example_event].[pause] AS FLOAT) / %s
                            ) / 2, 0)
                            ELSE ROUND(CAST([example_event].[pause] AS FLOAT) / %s, 0)
                          END AS BIGINT) AS BIGINT) %% CAST(86400000000 AS BIGINT)
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
            CAST(CAST(CASE
              WHEN (
                CAST([example_event].[pause] AS FLOAT) / %s
              ) - FLOOR(CAST([example_event].[pause] AS FLOAT) / %s) = 0.5
              THEN 2 * ROUND((
                CAST([example_event].[pause] AS FLOAT) / %s
              ) / 2, 0)
              ELSE ROUND(CAST([example_event].[pause] AS FLOAT) / %s, 0)
            END AS BIGINT) AS BIGINT) %% CAST(86400000000 AS BIGINT)
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
                CAST(CAST(CASE
                  WHEN (
                    CAST([example_event].[pause] AS FLOAT) / %s
                  ) - FLOOR(CAST([example_event].[pause] AS FLOAT) / %s) = 0.5
                  THEN 2 * ROUND((
                    CAST([example_event].[pause] AS FLOAT) / %s
                  ) / 2, 0)
                  ELSE ROUND(CAST([example_event].[pause] AS FLOAT) / %s, 0)
                END AS BIGINT) AS BIGINT) %% CAST(86400000000 AS BIGINT)
              )
            ) / 1000000,
            CAST('00:00:00' AS TIME)
          ),
          108
        ) + (
          CASE
            WHEN ABS(
              (
                CAST(CAST(CASE
                  WHEN (
                    CAST([example_event].[pause] AS FLOAT) / %s
                  ) - FLOOR(CAST([example_event].[pause] AS FLOAT) / %s) = 0.5
                  THEN 2 * ROUND((
                    CAST([example_event].[pause] AS FLOAT) / %s
                  ) / 2, 0)
                  ELSE ROUND(CAST([example_event].[pause] AS FLOAT) / %s, 0)
                END AS BIGINT) AS BIGINT) %% CAST(86400000000 AS BIGINT)
              )
            ) %% 1000000 = 0
            THEN ''
            ELSE '.' + REPLACE(
              RTRIM(
                REPLACE(
                  RIGHT(
                    '000000' + CAST(ABS(
                      (
                        CAST(CAST(CASE
                          WHEN (
                            CAST([example_event].[pause] AS FLOAT) / %s
                          ) - FLOOR(CAST([example_event].[pause] AS FLOAT) / %s) = 0.5
                          THEN 2 * ROUND((
                            CAST([example_event].[pause] AS FLOAT) / %s
                          ) / 2, 0)
                          ELSE ROUND(CAST([example_event].[pause] AS FLOAT) / %s, 0)
                        END AS BIGINT) AS BIGINT) %% CAST(86400000000 AS BIGINT)
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
-- parameters: (Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2)
