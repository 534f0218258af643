-- Event.objects.aggregate(a=text(Sum('length')), b=text(Max(BACK)), c=text(Sum(duration(F('pause') * 2))))

SELECT
  CASE
    WHEN NOT SUM(`example_event`.`length`) IS NULL
    THEN CASE
      WHEN SUM(
        (
          (
            `example_event`.`length` - (
              (
                `example_event`.`length` %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) DIV 86400000000
        )
      ) <> 0
      THEN CAST(SUM(
        (
          (
            `example_event`.`length` - (
              (
                `example_event`.`length` %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) DIV 86400000000
        )
      ) AS STRING) || CASE
        WHEN SUM(
          (
            (
              `example_event`.`length` - (
                (
                  `example_event`.`length` %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ) DIV 86400000000
          )
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN SUM(
            (
              (
                `example_event`.`length` %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) = 0
          THEN ''
          ELSE CASE
            WHEN SUM(
              (
                (
                  `example_event`.`length` %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ) < 0
            THEN ' -'
            WHEN SUM(
              (
                (
                  `example_event`.`length` - (
                    (
                      `example_event`.`length` %% 86400000000 + 86400000000
                    ) %% 86400000000
                  )
                ) DIV 86400000000
              )
            ) < 0
            THEN ' +'
            ELSE ' '
          END || (
            printf(
              '%%02d:%%02d:%%02d',
              ABS(
                SUM(
                  (
                    (
                      `example_event`.`length` %% 86400000000 + 86400000000
                    ) %% 86400000000
                  )
                )
              ) DIV 3600000000,
              (
                ABS(
                  SUM(
                    (
                      (
                        `example_event`.`length` %% 86400000000 + 86400000000
                      ) %% 86400000000
                    )
                  )
                ) DIV 60000000
              ) %% 60,
              (
                ABS(
                  SUM(
                    (
                      (
                        `example_event`.`length` %% 86400000000 + 86400000000
                      ) %% 86400000000
                    )
                  )
                ) DIV 1000000
              ) %% 60
            ) || (
              CASE
                WHEN (
                  ABS(
                    SUM(
                      (
                        (
                          `example_event`.`length` %% 86400000000 + 86400000000
                        ) %% 86400000000
                      )
                    )
                  ) %% 1000000
                ) = 0
                THEN ''
                ELSE TRIM(TRAILING '0' FROM PRINTF(
                  '.%%06d',
                  ABS(
                    SUM(
                      (
                        (
                          `example_event`.`length` %% 86400000000 + 86400000000
                        ) %% 86400000000
                      )
                    )
                  ) %% 1000000
                ))
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
                  `example_event`.`length` %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ) < 0
            THEN '-'
            ELSE ''
          END
        ) || (
          printf(
            '%%02d:%%02d:%%02d',
            ABS(
              SUM(
                (
                  (
                    `example_event`.`length` %% 86400000000 + 86400000000
                  ) %% 86400000000
                )
              )
            ) DIV 3600000000,
            (
              ABS(
                SUM(
                  (
                    (
                      `example_event`.`length` %% 86400000000 + 86400000000
                    ) %% 86400000000
                  )
                )
              ) DIV 60000000
            ) %% 60,
            (
              ABS(
                SUM(
                  (
                    (
                      `example_event`.`length` %% 86400000000 + 86400000000
                    ) %% 86400000000
                  )
                )
              ) DIV 1000000
            ) %% 60
          ) || (
            CASE
              WHEN (
                ABS(
                  SUM(
                    (
                      (
                        `example_event`.`length` %% 86400000000 + 86400000000
                      ) %% 86400000000
                    )
                  )
                ) %% 1000000
              ) = 0
              THEN ''
              ELSE TRIM(TRAILING '0' FROM PRINTF(
                '.%%06d',
                ABS(
                  SUM(
                    (
                      (
                        `example_event`.`length` %% 86400000000 + 86400000000
                      ) %% 86400000000
                    )
                  )
                ) %% 1000000
              ))
            END
          )
        )
      )
    END
  END AS `a`,
  CASE
    WHEN NOT MAX(
      (
        unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
      )
    ) IS NULL
    THEN CASE
      WHEN (
        MAX(
          (
            unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
          )
        ) DIV 86400000000
      ) <> 0
      THEN CAST((
        MAX(
          (
            unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
          )
        ) DIV 86400000000
      ) AS STRING) || CASE
        WHEN (
          MAX(
            (
              unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
            )
          ) DIV 86400000000
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            MAX(
              (
                unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
              )
            ) %% 86400000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              MAX(
                (
                  unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                )
              ) %% 86400000000
            ) < 0
            THEN ' -'
            WHEN (
              MAX(
                (
                  unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                )
              ) DIV 86400000000
            ) < 0
            THEN ' +'
            ELSE ' '
          END || (
            printf(
              '%%02d:%%02d:%%02d',
              ABS(
                (
                  MAX(
                    (
                      unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                    )
                  ) %% 86400000000
                )
              ) DIV 3600000000,
              (
                ABS(
                  (
                    MAX(
                      (
                        unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                      )
                    ) %% 86400000000
                  )
                ) DIV 60000000
              ) %% 60,
              (
                ABS(
                  (
                    MAX(
                      (
                        unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                      )
                    ) %% 86400000000
                  )
                ) DIV 1000000
              ) %% 60
            ) || (
              CASE
                WHEN (
                  ABS(
                    (
                      MAX(
                        (
                          unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                        )
                      ) %% 86400000000
                    )
                  ) %% 1000000
                ) = 0
                THEN ''
                ELSE TRIM(TRAILING '0' FROM PRINTF(
                  '.%%06d',
                  ABS(
                    (
                      MAX(
                        (
                          unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                        )
                      ) %% 86400000000
                    )
                  ) %% 1000000
                ))
              END
            )
          )
        END
      )
      ELSE (
        (
          CASE
            WHEN (
              MAX(
                (
                  unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                )
              ) %% 86400000000
            ) < 0
            THEN '-'
            ELSE ''
          END
        ) || (
          printf(
            '%%02d:%%02d:%%02d',
            ABS(
              (
                MAX(
                  (
                    unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                  )
                ) %% 86400000000
              )
            ) DIV 3600000000,
            (
              ABS(
                (
                  MAX(
                    (
                      unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                    )
                  ) %% 86400000000
                )
              ) DIV 60000000
            ) %% 60,
            (
              ABS(
                (
                  MAX(
                    (
                      unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                    )
                  ) %% 86400000000
                )
              ) DIV 1000000
            ) %% 60
          ) || (
            CASE
              WHEN (
                ABS(
                  (
                    MAX(
                      (
                        unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                      )
                    ) %% 86400000000
                  )
                ) %% 1000000
              ) = 0
              THEN ''
              ELSE TRIM(TRAILING '0' FROM PRINTF(
                '.%%06d',
                ABS(
                  (
                    MAX(
                      (
                        unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                      )
                    ) %% 86400000000
                  )
                ) %% 1000000
              ))
            END
          )
        )
      )
    END
  END AS `b`,
  CASE
    WHEN NOT SUM((
      `example_event`.`pause` * %s
    )) IS NULL
    THEN CASE
      WHEN SUM(
        (
          (
            (
              `example_event`.`pause` - (
                (
                  `example_event`.`pause` %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ) DIV 86400000000
          ) * %s
        )
      ) <> 0
      THEN CAST(SUM(
        (
          (
            (
              `example_event`.`pause` - (
                (
                  `example_event`.`pause` %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ) DIV 86400000000
          ) * %s
        )
      ) AS STRING) || CASE
        WHEN SUM(
          (
            (
              (
                `example_event`.`pause` - (
                  (
                    `example_event`.`pause` %% 86400000000 + 86400000000
                  ) %% 86400000000
                )
              ) DIV 86400000000
            ) * %s
          )
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN SUM(
            (
              (
                (
                  `example_event`.`pause` %% 86400000000 + 86400000000
                ) %% 86400000000
              ) * %s
            )
          ) = 0
          THEN ''
          ELSE CASE
            WHEN SUM(
              (
                (
                  (
                    `example_event`.`pause` %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) * %s
              )
            ) < 0
            THEN ' -'
            WHEN SUM(
              (
                (
                  (
                    `example_event`.`pause` - (
                      (
                        `example_event`.`pause` %% 86400000000 + 86400000000
                      ) %% 86400000000
                    )
                  ) DIV 86400000000
                ) * %s
              )
            ) < 0
            THEN ' +'
            ELSE ' '
          END || (
            printf(
              '%%02d:%%02d:%%02d',
              ABS(
                SUM(
                  (
                    (
                      (
                        `example_event`.`pause` %% 86400000000 + 86400000000
                      ) %% 86400000000
                    ) * %s
                  )
                )
              ) DIV 3600000000,
              (
                ABS(
                  SUM(
                    (
                      (
                        (
                          `example_event`.`pause` %% 86400000000 + 86400000000
                        ) %% 86400000000
                      ) * %s
                    )
                  )
                ) DIV 60000000
              ) %% 60,
              (
                ABS(
                  SUM(
                    (
                      (
                        (
                          `example_event`.`pause` %% 86400000000 + 86400000000
                        ) %% 86400000000
                      ) * %s
                    )
                  )
                ) DIV 1000000
              ) %% 60
            ) || (
              CASE
                WHEN (
                  ABS(
                    SUM(
                      (
                        (
                          (
                            `example_event`.`pause` %% 86400000000 + 86400000000
                          ) %% 86400000000
                        ) * %s
                      )
                    )
                  ) %% 1000000
                ) = 0
                THEN ''
                ELSE TRIM(TRAILING '0' FROM PRINTF(
                  '.%%06d',
                  ABS(
                    SUM(
                      (
                        (
                          (
                            `example_event`.`pause` %% 86400000000 + 86400000000
                          ) %% 86400000000
                        ) * %s
                      )
                    )
                  ) %% 1000000
                ))
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
                  (
                    `example_event`.`pause` %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) * %s
              )
            ) < 0
            THEN '-'
            ELSE ''
          END
        ) || (
          printf(
            '%%02d:%%02d:%%02d',
            ABS(
              SUM(
                (
                  (
                    (
                      `example_event`.`pause` %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) * %s
                )
              )
            ) DIV 3600000000,
            (
              ABS(
                SUM(
                  (
                    (
                      (
                        `example_event`.`pause` %% 86400000000 + 86400000000
                      ) %% 86400000000
                    ) * %s
                  )
                )
              ) DIV 60000000
            ) %% 60,
            (
              ABS(
                SUM(
                  (
                    (
                      (
                        `example_event`.`pause` %% 86400000000 + 86400000000
                      ) %% 86400000000
                    ) * %s
                  )
                )
              ) DIV 1000000
            ) %% 60
          ) || (
            CASE
              WHEN (
                ABS(
                  SUM(
                    (
                      (
                        (
                          `example_event`.`pause` %% 86400000000 + 86400000000
                        ) %% 86400000000
                      ) * %s
                    )
                  )
                ) %% 1000000
              ) = 0
              THEN ''
              ELSE TRIM(TRAILING '0' FROM PRINTF(
                '.%%06d',
                ABS(
                  SUM(
                    (
                      (
                        (
                          `example_event`.`pause` %% 86400000000 + 86400000000
                        ) %% 86400000000
                      ) * %s
                    )
                  )
                ) %% 1000000
              ))
            END
          )
        )
      )
    END
  END AS `c`
FROM `example_event`;
-- parameters: (2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2)
