-- Event.objects.order_by('pk')
--     .values_list(text(duration(F('length') * 3)), text(duration(F('length') * -1)), text(duration(-2 * BACK)))

SELECT
  CASE
    WHEN NOT (
      `example_event`.`length` * %s
    ) IS NULL
    THEN CASE
      WHEN (
        (
          (
            `example_event`.`length` - (
              (
                `example_event`.`length` %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) DIV 86400000000
        ) * %s
      ) <> 0
      THEN CAST((
        (
          (
            `example_event`.`length` - (
              (
                `example_event`.`length` %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) DIV 86400000000
        ) * %s
      ) AS STRING) || CASE
        WHEN (
          (
            (
              `example_event`.`length` - (
                (
                  `example_event`.`length` %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ) DIV 86400000000
          ) * %s
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            (
              (
                `example_event`.`length` %% 86400000000 + 86400000000
              ) %% 86400000000
            ) * %s
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              (
                (
                  `example_event`.`length` %% 86400000000 + 86400000000
                ) %% 86400000000
              ) * %s
            ) < 0
            THEN ' -'
            WHEN (
              (
                (
                  `example_event`.`length` - (
                    (
                      `example_event`.`length` %% 86400000000 + 86400000000
                    ) %% 86400000000
                  )
                ) DIV 86400000000
              ) * %s
            ) < 0
            THEN ' +'
            ELSE ' '
          END || (
            printf(
              '%%02d:%%02d:%%02d',
              ABS(
                (
                  (
                    (
                      `example_event`.`length` %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) * %s
                )
              ) DIV 3600000000,
              (
                ABS(
                  (
                    (
                      (
                        `example_event`.`length` %% 86400000000 + 86400000000
                      ) %% 86400000000
                    ) * %s
                  )
                ) DIV 60000000
              ) %% 60,
              (
                ABS(
                  (
                    (
                      (
                        `example_event`.`length` %% 86400000000 + 86400000000
                      ) %% 86400000000
                    ) * %s
                  )
                ) DIV 1000000
              ) %% 60
            ) || (
              CASE
                WHEN (
                  ABS(
                    (
                      (
                        (
                          `example_event`.`length` %% 86400000000 + 86400000000
                        ) %% 86400000000
                      ) * %s
                    )
                  ) %% 1000000
                ) = 0
                THEN ''
                ELSE TRIM(TRAILING '0' FROM PRINTF(
                  '.%%06d',
                  ABS(
                    (
                      (
                        (
                          `example_event`.`length` %% 86400000000 + 86400000000
                        ) %% 86400000000
                      ) * %s
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
              (
                (
                  `example_event`.`length` %% 86400000000 + 86400000000
                ) %% 86400000000
              ) * %s
            ) < 0
            THEN '-'
            ELSE ''
          END
        ) || (
          printf(
            '%%02d:%%02d:%%02d',
            ABS(
              (
                (
                  (
                    `example_event`.`length` %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) * %s
              )
            ) DIV 3600000000,
            (
              ABS(
                (
                  (
                    (
                      `example_event`.`length` %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) * %s
                )
              ) DIV 60000000
            ) %% 60,
            (
              ABS(
                (
                  (
                    (
                      `example_event`.`length` %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) * %s
                )
              ) DIV 1000000
            ) %% 60
          ) || (
            CASE
              WHEN (
                ABS(
                  (
                    (
                      (
                        `example_event`.`length` %% 86400000000 + 86400000000
                      ) %% 86400000000
                    ) * %s
                  )
                ) %% 1000000
              ) = 0
              THEN ''
              ELSE TRIM(TRAILING '0' FROM PRINTF(
                '.%%06d',
                ABS(
                  (
                    (
                      (
                        `example_event`.`length` %% 86400000000 + 86400000000
                      ) %% 86400000000
                    ) * %s
                  )
                ) %% 1000000
              ))
            END
          )
        )
      )
    END
  END AS `cast1`,
  CASE
    WHEN NOT (
      `example_event`.`length` * %s
    ) IS NULL
    THEN CASE
      WHEN (
        (
          (
            `example_event`.`length` - (
              (
                `example_event`.`length` %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) DIV 86400000000
        ) * %s
      ) <> 0
      THEN CAST((
        (
          (
            `example_event`.`length` - (
              (
                `example_event`.`length` %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) DIV 86400000000
        ) * %s
      ) AS STRING) || CASE
        WHEN (
          (
            (
              `example_event`.`length` - (
                (
                  `example_event`.`length` %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ) DIV 86400000000
          ) * %s
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            (
              (
                `example_event`.`length` %% 86400000000 + 86400000000
              ) %% 86400000000
            ) * %s
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              (
                (
                  `example_event`.`length` %% 86400000000 + 86400000000
                ) %% 86400000000
              ) * %s
            ) < 0
            THEN ' -'
            WHEN (
              (
                (
                  `example_event`.`length` - (
                    (
                      `example_event`.`length` %% 86400000000 + 86400000000
                    ) %% 86400000000
                  )
                ) DIV 86400000000
              ) * %s
            ) < 0
            THEN ' +'
            ELSE ' '
          END || (
            printf(
              '%%02d:%%02d:%%02d',
              ABS(
                (
                  (
                    (
                      `example_event`.`length` %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) * %s
                )
              ) DIV 3600000000,
              (
                ABS(
                  (
                    (
                      (
                        `example_event`.`length` %% 86400000000 + 86400000000
                      ) %% 86400000000
                    ) * %s
                  )
                ) DIV 60000000
              ) %% 60,
              (
                ABS(
                  (
                    (
                      (
                        `example_event`.`length` %% 86400000000 + 86400000000
                      ) %% 86400000000
                    ) * %s
                  )
                ) DIV 1000000
              ) %% 60
            ) || (
              CASE
                WHEN (
                  ABS(
                    (
                      (
                        (
                          `example_event`.`length` %% 86400000000 + 86400000000
                        ) %% 86400000000
                      ) * %s
                    )
                  ) %% 1000000
                ) = 0
                THEN ''
                ELSE TRIM(TRAILING '0' FROM PRINTF(
                  '.%%06d',
                  ABS(
                    (
                      (
                        (
                          `example_event`.`length` %% 86400000000 + 86400000000
                        ) %% 86400000000
                      ) * %s
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
              (
                (
                  `example_event`.`length` %% 86400000000 + 86400000000
                ) %% 86400000000
              ) * %s
            ) < 0
            THEN '-'
            ELSE ''
          END
        ) || (
          printf(
            '%%02d:%%02d:%%02d',
            ABS(
              (
                (
                  (
                    `example_event`.`length` %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) * %s
              )
            ) DIV 3600000000,
            (
              ABS(
                (
                  (
                    (
                      `example_event`.`length` %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) * %s
                )
              ) DIV 60000000
            ) %% 60,
            (
              ABS(
                (
                  (
                    (
                      `example_event`.`length` %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) * %s
                )
              ) DIV 1000000
            ) %% 60
          ) || (
            CASE
              WHEN (
                ABS(
                  (
                    (
                      (
                        `example_event`.`length` %% 86400000000 + 86400000000
                      ) %% 86400000000
                    ) * %s
                  )
                ) %% 1000000
              ) = 0
              THEN ''
              ELSE TRIM(TRAILING '0' FROM PRINTF(
                '.%%06d',
                ABS(
                  (
                    (
                      (
                        `example_event`.`length` %% 86400000000 + 86400000000
                      ) %% 86400000000
                    ) * %s
                  )
                ) %% 1000000
              ))
            END
          )
        )
      )
    END
  END AS `cast2`,
  CASE
    WHEN NOT (
      %s * (
        unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
      )
    ) IS NULL
    THEN CASE
      WHEN (
        (
          CAST((
            unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
          ) AS BIGINT) DIV 86400000000
        ) * %s
      ) <> 0
      THEN CAST((
        (
          CAST((
            unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
          ) AS BIGINT) DIV 86400000000
        ) * %s
      ) AS STRING) || CASE
        WHEN (
          (
            CAST((
              unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
            ) AS BIGINT) DIV 86400000000
          ) * %s
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            (
              CAST((
                unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
              ) AS BIGINT) %% 86400000000
            ) * %s
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              (
                CAST((
                  unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                ) AS BIGINT) %% 86400000000
              ) * %s
            ) < 0
            THEN ' -'
            WHEN (
              (
                CAST((
                  unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                ) AS BIGINT) DIV 86400000000
              ) * %s
            ) < 0
            THEN ' +'
            ELSE ' '
          END || (
            printf(
              '%%02d:%%02d:%%02d',
              ABS(
                (
                  (
                    CAST((
                      unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                    ) AS BIGINT) %% 86400000000
                  ) * %s
                )
              ) DIV 3600000000,
              (
                ABS(
                  (
                    (
                      CAST((
                        unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                      ) AS BIGINT) %% 86400000000
                    ) * %s
                  )
                ) DIV 60000000
              ) %% 60,
              (
                ABS(
                  (
                    (
                      CAST((
                        unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                      ) AS BIGINT) %% 86400000000
                    ) * %s
                  )
                ) DIV 1000000
              ) %% 60
            ) || (
              CASE
                WHEN (
                  ABS(
                    (
                      (
                        CAST((
                          unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                        ) AS BIGINT) %% 86400000000
                      ) * %s
                    )
                  ) %% 1000000
                ) = 0
                THEN ''
                ELSE TRIM(TRAILING '0' FROM PRINTF(
                  '.%%06d',
                  ABS(
                    (
                      (
                        CAST((
                          unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                        ) AS BIGINT) %% 86400000000
                      ) * %s
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
              (
                CAST((
                  unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                ) AS BIGINT) %% 86400000000
              ) * %s
            ) < 0
            THEN '-'
            ELSE ''
          END
        ) || (
          printf(
            '%%02d:%%02d:%%02d',
            ABS(
              (
                (
                  CAST((
                    unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                  ) AS BIGINT) %% 86400000000
                ) * %s
              )
            ) DIV 3600000000,
            (
              ABS(
                (
                  (
                    CAST((
                      unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                    ) AS BIGINT) %% 86400000000
                  ) * %s
                )
              ) DIV 60000000
            ) %% 60,
            (
              ABS(
                (
                  (
                    CAST((
                      unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                    ) AS BIGINT) %% 86400000000
                  ) * %s
                )
              ) DIV 1000000
            ) %% 60
          ) || (
            CASE
              WHEN (
                ABS(
                  (
                    (
                      CAST((
                        unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                      ) AS BIGINT) %% 86400000000
                    ) * %s
                  )
                ) %% 1000000
              ) = 0
              THEN ''
              ELSE TRIM(TRAILING '0' FROM PRINTF(
                '.%%06d',
                ABS(
                  (
                    (
                      CAST((
                        unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                      ) AS BIGINT) %% 86400000000
                    ) * %s
                  )
                ) %% 1000000
              ))
            END
          )
        )
      )
    END
  END AS `cast3`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: (3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2)
