-- Event.objects.values('day').annotate(v=text(Max('length')), w=text(Min(BACK))).order_by('day')

SELECT
  `example_event`.`day` AS `day`,
  CASE
    WHEN NOT MAX(`example_event`.`length`) IS NULL
    THEN CASE
      WHEN (
        (
          MAX(`example_event`.`length`) - (
            (
              MAX(`example_event`.`length`) %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) DIV 86400000000
      ) <> 0
      THEN CAST((
        (
          MAX(`example_event`.`length`) - (
            (
              MAX(`example_event`.`length`) %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) DIV 86400000000
      ) AS STRING) || CASE
        WHEN (
          (
            MAX(`example_event`.`length`) - (
              (
                MAX(`example_event`.`length`) %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) DIV 86400000000
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            (
              MAX(`example_event`.`length`) %% 86400000000 + 86400000000
            ) %% 86400000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              (
                MAX(`example_event`.`length`) - (
                  (
                    MAX(`example_event`.`length`) %% 86400000000 + 86400000000
                  ) %% 86400000000
                )
              ) DIV 86400000000
            ) < 0
            THEN ' +'
            ELSE ' '
          END || (
            printf(
              '%%02d:%%02d:%%02d',
              (
                (
                  MAX(`example_event`.`length`) %% 86400000000 + 86400000000
                ) %% 86400000000
              ) DIV 3600000000,
              (
                (
                  (
                    MAX(`example_event`.`length`) %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) DIV 60000000
              ) %% 60,
              (
                (
                  (
                    MAX(`example_event`.`length`) %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) DIV 1000000
              ) %% 60
            ) || (
              CASE
                WHEN (
                  (
                    (
                      MAX(`example_event`.`length`) %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) %% 1000000
                ) = 0
                THEN ''
                ELSE TRIM(TRAILING '0' FROM PRINTF(
                  '.%%06d',
                  (
                    (
                      MAX(`example_event`.`length`) %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) %% 1000000
                ))
              END
            )
          )
        END
      )
      ELSE (
        printf(
          '%%02d:%%02d:%%02d',
          (
            (
              MAX(`example_event`.`length`) %% 86400000000 + 86400000000
            ) %% 86400000000
          ) DIV 3600000000,
          (
            (
              (
                MAX(`example_event`.`length`) %% 86400000000 + 86400000000
              ) %% 86400000000
            ) DIV 60000000
          ) %% 60,
          (
            (
              (
                MAX(`example_event`.`length`) %% 86400000000 + 86400000000
              ) %% 86400000000
            ) DIV 1000000
          ) %% 60
        ) || (
          CASE
            WHEN (
              (
                (
                  MAX(`example_event`.`length`) %% 86400000000 + 86400000000
                ) %% 86400000000
              ) %% 1000000
            ) = 0
            THEN ''
            ELSE TRIM(TRAILING '0' FROM PRINTF(
              '.%%06d',
              (
                (
                  MAX(`example_event`.`length`) %% 86400000000 + 86400000000
                ) %% 86400000000
              ) %% 1000000
            ))
          END
        )
      )
    END
  END AS `v`,
  CASE
    WHEN NOT MIN(
      (
        unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
      )
    ) IS NULL
    THEN CASE
      WHEN (
        MIN(
          (
            unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
          )
        ) DIV 86400000000
      ) <> 0
      THEN CAST((
        MIN(
          (
            unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
          )
        ) DIV 86400000000
      ) AS STRING) || CASE
        WHEN (
          MIN(
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
            MIN(
              (
                unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
              )
            ) %% 86400000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              MIN(
                (
                  unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                )
              ) %% 86400000000
            ) < 0
            THEN ' -'
            WHEN (
              MIN(
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
                  MIN(
                    (
                      unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                    )
                  ) %% 86400000000
                )
              ) DIV 3600000000,
              (
                ABS(
                  (
                    MIN(
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
                    MIN(
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
                      MIN(
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
                      MIN(
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
              MIN(
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
                MIN(
                  (
                    unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                  )
                ) %% 86400000000
              )
            ) DIV 3600000000,
            (
              ABS(
                (
                  MIN(
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
                  MIN(
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
                    MIN(
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
                    MIN(
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
  END AS `w`
FROM `example_event`
GROUP BY
  `example_event`.`day`
ORDER BY
  1 ASC;
-- parameters: ()
