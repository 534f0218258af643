-- Event.objects.order_by('pk')
--     .values_list(text(duration(F('length') * Decimal('-0.5'))), text(duration(F('pause') / 2)))

SELECT
  CASE
    WHEN NOT CAST(CASE
      WHEN (
        CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC)
      ) - FLOOR(CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC)) = 0.5
      THEN 2 * ROUND((
        CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC)
      ) / 2, 0)
      ELSE ROUND(CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC), 0)
    END AS INTEGER) IS NULL
    THEN CASE
      WHEN (
        CAST(CAST(CASE
          WHEN (
            CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC)
          ) - FLOOR(CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC)) = 0.5
          THEN 2 * ROUND((
            CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC)
          ) / 2, 0)
          ELSE ROUND(CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC), 0)
        END AS INTEGER) AS INTEGER) / 86400000000
      ) <> 0
      THEN CAST((
        CAST(CAST(CASE
          WHEN (
            CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC)
          ) - FLOOR(CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC)) = 0.5
          THEN 2 * ROUND((
            CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC)
          ) / 2, 0)
          ELSE ROUND(CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC), 0)
        END AS INTEGER) AS INTEGER) / 86400000000
      ) AS TEXT) || CASE
        WHEN (
          CAST(CAST(CASE
            WHEN (
              CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC)
            ) - FLOOR(CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC)) = 0.5
            THEN 2 * ROUND((
              CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC)
            ) / 2, 0)
            ELSE ROUND(CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC), 0)
          END AS INTEGER) AS INTEGER) / 86400000000
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            CAST(CAST(CASE
              WHEN (
                CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC)
              ) - FLOOR(CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC)) = 0.5
              THEN 2 * ROUND((
                CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC)
              ) / 2, 0)
              ELSE ROUND(CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC), 0)
            END AS INTEGER) AS INTEGER) %% 86400000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              CAST(CAST(CASE
                WHEN (
                  CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC)
                ) - FLOOR(CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC)) = 0.5
                THEN 2 * ROUND((
                  CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC)
                ) / 2, 0)
                ELSE ROUND(CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC), 0)
              END AS INTEGER) AS INTEGER) %% 86400000000
            ) < 0
            THEN ' -'
            WHEN (
              CAST(CAST(CASE
                WHEN (
                  CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC)
                ) - FLOOR(CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC)) = 0.5
                THEN 2 * ROUND((
                  CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC)
                ) / 2, 0)
                ELSE ROUND(CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC), 0)
              END AS INTEGER) AS INTEGER) / 86400000000
            ) < 0
            THEN ' +'
            ELSE ' '
          END || (
            PRINTF(
              '%%02d:%%02d:%%02d',
              ABS(
                (
                  CAST(CAST(CASE
                    WHEN (
                      CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC)
                    ) - FLOOR(CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC)) = 0.5
                    THEN 2 * ROUND((
                      CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC)
                    ) / 2, 0)
                    ELSE ROUND(CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC), 0)
                  END AS INTEGER) AS INTEGER) %% 86400000000
                )
              ) / 3600000000,
              MOD(
                ABS(
                  (
                    CAST(CAST(CASE
                      WHEN (
                        CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC)
                      ) - FLOOR(CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC)) = 0.5
                      THEN 2 * ROUND((
                        CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC)
                      ) / 2, 0)
                      ELSE ROUND(CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC), 0)
                    END AS INTEGER) AS INTEGER) %% 86400000000
                  )
                ) / 60000000,
                60
              ),
              MOD(
                ABS(
                  (
                    CAST(CAST(CASE
                      WHEN (
                        CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC)
                      ) - FLOOR(CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC)) = 0.5
                      THEN 2 * ROUND((
                        CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC)
                      ) / 2, 0)
                      ELSE ROUND(CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC), 0)
                    END AS INTEGER) AS INTEGER) %% 86400000000
                  )
                ) / 1000000,
                60
              )
            ) || (
              CASE
                WHEN (
                  MOD(
                    ABS(
                      (
                        CAST(CAST(CASE
                          WHEN (
                            CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC)
                          ) - FLOOR(CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC)) = 0.5
                          THEN 2 * ROUND((
                            CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC)
                          ) / 2, 0)
                          ELSE ROUND(CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC), 0)
                        END AS INTEGER) AS INTEGER) %% 86400000000
                      )
                    ),
                    1000000
                  )
                ) = 0
                THEN ''
                ELSE RTRIM(
                  PRINTF(
                    '.%%06d',
                    MOD(
                      ABS(
                        (
                          CAST(CAST(CASE
                            WHEN (
                              CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC)
                            ) - FLOOR(CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC)) = 0.5
                            THEN 2 * ROUND((
                              CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC)
                            ) / 2, 0)
                            ELSE ROUND(CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC), 0)
                          END AS INTEGER) AS INTEGER) %% 86400000000
                        )
                      ),
                      1000000
                    )
                  ),
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
                  CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC)
                ) - FLOOR(CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC)) = 0.5
                THEN 2 * ROUND((
                  CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC)
                ) / 2, 0)
                ELSE ROUND(CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC), 0)
              END AS INTEGER) AS INTEGER) %% 86400000000
            ) < 0
            THEN '-'
            ELSE ''
          END
        ) || (
          PRINTF(
            '%%02d:%%02d:%%02d',
            ABS(
              (
                CAST(CAST(CASE
                  WHEN (
                    CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC)
                  ) - FLOOR(CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC)) = 0.5
                  THEN 2 * ROUND((
                    CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC)
                  ) / 2, 0)
                  ELSE ROUND(CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC), 0)
                END AS INTEGER) AS INTEGER) %% 86400000000
              )
            ) / 3600000000,
            MOD(
              ABS(
                (
                  CAST(CAST(CASE
                    WHEN (
                      CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC)
                    ) - FLOOR(CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC)) = 0.5
                    THEN 2 * ROUND((
                      CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC)
                    ) / 2, 0)
                    ELSE ROUND(CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC), 0)
                  END AS INTEGER) AS INTEGER) %% 86400000000
                )
              ) / 60000000,
              60
            ),
            MOD(
              ABS(
                (
                  CAST(CAST(CASE
                    WHEN (
                      CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC)
                    ) - FLOOR(CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC)) = 0.5
                    THEN 2 * ROUND((
                      CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC)
                    ) / 2, 0)
                    ELSE ROUND(CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC), 0)
                  END AS INTEGER) AS INTEGER) %% 86400000000
                )
              ) / 1000000,
              60
            )
          ) || (
            CASE
              WHEN (
                MOD(
                  ABS(
                    (
                      CAST(CAST(CASE
                        WHEN (
                          CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC)
                        ) - FLOOR(CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC)) = 0.5
                        THEN 2 * ROUND((
                          CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC)
                        ) / 2, 0)
                        ELSE ROUND(CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC), 0)
                      END AS INTEGER) AS INTEGER) %% 86400000000
                    )
                  ),
                  1000000
                )
              ) = 0
              THEN ''
              ELSE RTRIM(
                PRINTF(
                  '.%%06d',
                  MOD(
                    ABS(
                      (
                        CAST(CAST(CASE
                          WHEN (
                            CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC)
                          ) - FLOOR(CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC)) = 0.5
                          THEN 2 * ROUND((
                            CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC)
                          ) / 2, 0)
                          ELSE ROUND(CAST("example_event"."length" AS REAL) * CAST(%s AS NUMERIC), 0)
                        END AS INTEGER) AS INTEGER) %% 86400000000
                      )
                    ),
                    1000000
                  )
                ),
                '0'
              )
            END
          )
        )
      )
    END
  END AS "cast1",
  CASE
    WHEN NOT CAST(CASE
      WHEN (
        CAST("example_event"."pause" AS REAL) / %s
      ) - FLOOR(CAST("example_event"."pause" AS REAL) / %s) = 0.5
      THEN 2 * ROUND((
        CAST("example_event"."pause" AS REAL) / %s
      ) / 2, 0)
      ELSE ROUND(CAST("example_event"."pause" AS REAL) / %s, 0)
    END AS INTEGER) IS NULL
    THEN CASE
      WHEN (
        CAST(CAST(CASE
          WHEN (
            CAST("example_event"."pause" AS REAL) / %s
          ) - FLOOR(CAST("example_event"."pause" AS REAL) / %s) = 0.5
          THEN 2 * ROUND((
            CAST("example_event"."pause" AS REAL) / %s
          ) / 2, 0)
          ELSE ROUND(CAST("example_event"."pause" AS REAL) / %s, 0)
        END AS INTEGER) AS INTEGER) / 86400000000
      ) <> 0
      THEN CAST((
        CAST(CAST(CASE
          WHEN (
            CAST("example_event"."pause" AS REAL) / %s
          ) - FLOOR(CAST("example_event"."pause" AS REAL) / %s) = 0.5
          THEN 2 * ROUND((
            CAST("example_event"."pause" AS REAL) / %s
          ) / 2, 0)
          ELSE ROUND(CAST("example_event"."pause" AS REAL) / %s, 0)
        END AS INTEGER) AS INTEGER) / 86400000000
      ) AS TEXT) || CASE
        WHEN (
          CAST(CAST(CASE
            WHEN (
              CAST("example_event"."pause" AS REAL) / %s
            ) - FLOOR(CAST("example_event"."pause" AS REAL) / %s) = 0.5
            THEN 2 * ROUND((
              CAST("example_event"."pause" AS REAL) / %s
            ) / 2, 0)
            ELSE ROUND(CAST("example_event"."pause" AS REAL) / %s, 0)
          END AS INTEGER) AS INTEGER) / 86400000000
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            CAST(CAST(CASE
              WHEN (
                CAST("example_event"."pause" AS REAL) / %s
              ) - FLOOR(CAST("example_event"."pause" AS REAL) / %s) = 0.5
              THEN 2 * ROUND((
                CAST("example_event"."pause" AS REAL) / %s
              ) / 2, 0)
              ELSE ROUND(CAST("example_event"."pause" AS REAL) / %s, 0)
            END AS INTEGER) AS INTEGER) %% 86400000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              CAST(CAST(CASE
                WHEN (
                  CAST("example_event"."pause" AS REAL) / %s
                ) - FLOOR(CAST("example_event"."pause" AS REAL) / %s) = 0.5
                THEN 2 * ROUND((
                  CAST("example_event"."pause" AS REAL) / %s
                ) / 2, 0)
                ELSE ROUND(CAST("example_event"."pause" AS REAL) / %s, 0)
              END AS INTEGER) AS INTEGER) %% 86400000000
            ) < 0
            THEN ' -'
            WHEN (
              CAST(CAST(CASE
                WHEN (
                  CAST("example_event"."pause" AS REAL) / %s
                ) - FLOOR(CAST("example_event"."pause" AS REAL) / %s) = 0.5
                THEN 2 * ROUND((
                  CAST("example_event"."pause" AS REAL) / %s
                ) / 2, 0)
                ELSE ROUND(CAST("example_event"."pause" AS REAL) / %s, 0)
              END AS INTEGER) AS INTEGER) / 86400000000
            ) < 0
            THEN ' +'
            ELSE ' '
          END || (
            PRINTF(
              '%%02d:%%02d:%%02d',
              ABS(
                (
                  CAST(CAST(CASE
                    WHEN (
                      CAST("example_event"."pause" AS REAL) / %s
                    ) - FLOOR(CAST("example_event"."pause" AS REAL) / %s) = 0.5
                    THEN 2 * ROUND((
                      CAST("example_event"."pause" AS REAL) / %s
                    ) / 2, 0)
                    ELSE ROUND(CAST("example_event"."pause" AS REAL) / %s, 0)
                  END AS INTEGER) AS INTEGER) %% 86400000000
                )
              ) / 3600000000,
              MOD(
                ABS(
                  (
                    CAST(CAST(CASE
                      WHEN (
                        CAST("example_event"."pause" AS REAL) / %s
                      ) - FLOOR(CAST("example_event"."pause" AS REAL) / %s) = 0.5
                      THEN 2 * ROUND((
                        CAST("example_event"."pause" AS REAL) / %s
                      ) / 2, 0)
                      ELSE ROUND(CAST("example_event"."pause" AS REAL) / %s, 0)
                    END AS INTEGER) AS INTEGER) %% 86400000000
                  )
                ) / 60000000,
                60
              ),
              MOD(
                ABS(
                  (
                    CAST(CAST(CASE
                      WHEN (
                        CAST("example_event"."pause" AS REAL) / %s
                      ) - FLOOR(CAST("example_event"."pause" AS REAL) / %s) = 0.5
                      THEN 2 * ROUND((
                        CAST("example_event"."pause" AS REAL) / %s
                      ) / 2, 0)
                      ELSE ROUND(CAST("example_event"."pause" AS REAL) / %s, 0)
                    END AS INTEGER) AS INTEGER) %% 86400000000
                  )
                ) / 1000000,
                60
              )
            ) || (
              CASE
                WHEN (
                  MOD(
                    ABS(
                      (
                        CAST(CAST(CASE
                          WHEN (
                            CAST("example_event"."pause" AS REAL) / %s
                          ) - FLOOR(CAST("example_event"."pause" AS REAL) / %s) = 0.5
                          THEN 2 * ROUND((
                            CAST("example_event"."pause" AS REAL) / %s
                          ) / 2, 0)
                          ELSE ROUND(CAST("example_event"."pause" AS REAL) / %s, 0)
                        END AS INTEGER) AS INTEGER) %% 86400000000
                      )
                    ),
                    1000000
                  )
                ) = 0
                THEN ''
                ELSE RTRIM(
                  PRINTF(
                    '.%%06d',
                    MOD(
                      ABS(
                        (
                          CAST(CAST(CASE
                            WHEN (
                              CAST("example_event"."pause" AS REAL) / %s
                            ) - FLOOR(CAST("example_event"."pause" AS REAL) / %s) = 0.5
                            THEN 2 * ROUND((
                              CAST("example_event"."pause" AS REAL) / %s
                            ) / 2, 0)
                            ELSE ROUND(CAST("example_event"."pause" AS REAL) / %s, 0)
                          END AS INTEGER) AS INTEGER) %% 86400000000
                        )
                      ),
                      1000000
                    )
                  ),
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
                  CAST("example_event"."pause" AS REAL) / %s
                ) - FLOOR(CAST("example_event"."pause" AS REAL) / %s) = 0.5
                THEN 2 * ROUND((
                  CAST("example_event"."pause" AS REAL) / %s
                ) / 2, 0)
                ELSE ROUND(CAST("example_event"."pause" AS REAL) / %s, 0)
              END AS INTEGER) AS INTEGER) %% 86400000000
            ) < 0
            THEN '-'
            ELSE ''
          END
        ) || (
          PRINTF(
            '%%02d:%%02d:%%02d',
            ABS(
              (
                CAST(CAST(CASE
                  WHEN (
                    CAST("example_event"."pause" AS REAL) / %s
                  ) - FLOOR(CAST("example_event"."pause" AS REAL) / %s) = 0.5
                  THEN 2 * ROUND((
                    CAST("example_event"."pause" AS REAL) / %s
                  ) / 2, 0)
                  ELSE ROUND(CAST("example_event"."pause" AS REAL) / %s, 0)
                END AS INTEGER) AS INTEGER) %% 86400000000
              )
            ) / 3600000000,
            MOD(
              ABS(
                (
                  CAST(CAST(CASE
                    WHEN (
                      CAST("example_event"."pause" AS REAL) / %s
                    ) - FLOOR(CAST("example_event"."pause" AS REAL) / %s) = 0.5
                    THEN 2 * ROUND((
                      CAST("example_event"."pause" AS REAL) / %s
                    ) / 2, 0)
                    ELSE ROUND(CAST("example_event"."pause" AS REAL) / %s, 0)
                  END AS INTEGER) AS INTEGER) %% 86400000000
                )
              ) / 60000000,
              60
            ),
            MOD(
              ABS(
                (
                  CAST(CAST(CASE
                    WHEN (
                      CAST("example_event"."pause" AS REAL) / %s
                    ) - FLOOR(CAST("example_event"."pause" AS REAL) / %s) = 0.5
                    THEN 2 * ROUND((
                      CAST("example_event"."pause" AS REAL) / %s
                    ) / 2, 0)
                    ELSE ROUND(CAST("example_event"."pause" AS REAL) / %s, 0)
                  END AS INTEGER) AS INTEGER) %% 86400000000
                )
              ) / 1000000,
              60
            )
          ) || (
            CASE
              WHEN (
                MOD(
                  ABS(
                    (
                      CAST(CAST(CASE
                        WHEN (
                          CAST("example_event"."pause" AS REAL) / %s
                        ) - FLOOR(CAST("example_event"."pause" AS REAL) / %s) = 0.5
                        THEN 2 * ROUND((
                          CAST("example_event"."pause" AS REAL) / %s
                        ) / 2, 0)
                        ELSE ROUND(CAST("example_event"."pause" AS REAL) / %s, 0)
                      END AS INTEGER) AS INTEGER) %% 86400000000
                    )
                  ),
                  1000000
                )
              ) = 0
              THEN ''
              ELSE RTRIM(
                PRINTF(
                  '.%%06d',
                  MOD(
                    ABS(
                      (
                        CAST(CAST(CASE
                          WHEN (
                            CAST("example_event"."pause" AS REAL) / %s
                          ) - FLOOR(CAST("example_event"."pause" AS REAL) / %s) = 0.5
                          THEN 2 * ROUND((
                            CAST("example_event"."pause" AS REAL) / %s
                          ) / 2, 0)
                          ELSE ROUND(CAST("example_event"."pause" AS REAL) / %s, 0)
                        END AS INTEGER) AS INTEGER) %% 86400000000
                      )
                    ),
                    1000000
                  )
                ),
                '0'
              )
            END
          )
        )
      )
    END
  END AS "cast2"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ('-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', '-0.5', 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2)
