-- Event.objects.values('day')
--     .annotate(v=text(Sum('length')), w=text(Sum(BACK)), n=Count('pk'))
--     .order_by('day')

SELECT
  `example_event`.`day` AS `day`,
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
  END AS `v`,
  CASE
    WHEN NOT SUM(
      (
        unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
      )
    ) IS NULL
    THEN CASE
      WHEN SUM(
        (
          CAST((
            unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
          ) AS BIGINT) DIV 86400000000
        )
      ) <> 0
      THEN CAST(SUM(
        (
          CAST((
            unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
          ) AS BIGINT) DIV 86400000000
        )
      ) AS STRING) || CASE
        WHEN SUM(
          (
            CAST((
              unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
            ) AS BIGINT) DIV 86400000000
          )
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN SUM(
            (
              CAST((
                unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
              ) AS BIGINT) %% 86400000000
            )
          ) = 0
          THEN ''
          ELSE CASE
            WHEN SUM(
              (
                CAST((
                  unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                ) AS BIGINT) %% 86400000000
              )
            ) < 0
            THEN ' -'
            WHEN SUM(
              (
                CAST((
                  unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                ) AS BIGINT) DIV 86400000000
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
                    CAST((
                      unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                    ) AS BIGINT) %% 86400000000
                  )
                )
              ) DIV 3600000000,
              (
                ABS(
                  SUM(
                    (
                      CAST((
                        unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                      ) AS BIGINT) %% 86400000000
                    )
                  )
                ) DIV 60000000
              ) %% 60,
              (
                ABS(
                  SUM(
                    (
                      CAST((
                        unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                      ) AS BIGINT) %% 86400000000
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
                        CAST((
                          unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                        ) AS BIGINT) %% 86400000000
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
                        CAST((
                          unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                        ) AS BIGINT) %% 86400000000
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
                CAST((
                  unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                ) AS BIGINT) %% 86400000000
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
                  CAST((
                    unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                  ) AS BIGINT) %% 86400000000
                )
              )
            ) DIV 3600000000,
            (
              ABS(
                SUM(
                  (
                    CAST((
                      unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                    ) AS BIGINT) %% 86400000000
                  )
                )
              ) DIV 60000000
            ) %% 60,
            (
              ABS(
                SUM(
                  (
                    CAST((
                      unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                    ) AS BIGINT) %% 86400000000
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
                      CAST((
                        unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                      ) AS BIGINT) %% 86400000000
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
                      CAST((
                        unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                      ) AS BIGINT) %% 86400000000
                    )
                  )
                ) %% 1000000
              ))
            END
          )
        )
      )
    END
  END AS `w`,
  COUNT(`example_event`.`id`) AS `n`
FROM `example_event`
GROUP BY
  `example_event`.`day`
ORDER BY
  1 ASC;
-- parameters: ()
