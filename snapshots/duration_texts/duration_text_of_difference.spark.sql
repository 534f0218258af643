-- Event.objects.order_by('pk').values_list(text(BACK), text(AHEAD))

SELECT
  CASE
    WHEN NOT (
      unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
    ) IS NULL
    THEN CASE
      WHEN (
        CAST((
          unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
        ) AS BIGINT) DIV 86400000000
      ) <> 0
      THEN CAST((
        CAST((
          unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
        ) AS BIGINT) DIV 86400000000
      ) AS STRING) || CASE
        WHEN (
          CAST((
            unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
          ) AS BIGINT) DIV 86400000000
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            CAST((
              unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
            ) AS BIGINT) %% 86400000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              CAST((
                unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
              ) AS BIGINT) %% 86400000000
            ) < 0
            THEN ' -'
            WHEN (
              CAST((
                unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
              ) AS BIGINT) DIV 86400000000
            ) < 0
            THEN ' +'
            ELSE ' '
          END || (
            printf(
              '%%02d:%%02d:%%02d',
              ABS(
                (
                  CAST((
                    unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                  ) AS BIGINT) %% 86400000000
                )
              ) DIV 3600000000,
              (
                ABS(
                  (
                    CAST((
                      unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                    ) AS BIGINT) %% 86400000000
                  )
                ) DIV 60000000
              ) %% 60,
              (
                ABS(
                  (
                    CAST((
                      unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                    ) AS BIGINT) %% 86400000000
                  )
                ) DIV 1000000
              ) %% 60
            ) || (
              CASE
                WHEN (
                  ABS(
                    (
                      CAST((
                        unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                      ) AS BIGINT) %% 86400000000
                    )
                  ) %% 1000000
                ) = 0
                THEN ''
                ELSE TRIM(TRAILING '0' FROM PRINTF(
                  '.%%06d',
                  ABS(
                    (
                      CAST((
                        unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                      ) AS BIGINT) %% 86400000000
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
              CAST((
                unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
              ) AS BIGINT) %% 86400000000
            ) < 0
            THEN '-'
            ELSE ''
          END
        ) || (
          printf(
            '%%02d:%%02d:%%02d',
            ABS(
              (
                CAST((
                  unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                ) AS BIGINT) %% 86400000000
              )
            ) DIV 3600000000,
            (
              ABS(
                (
                  CAST((
                    unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                  ) AS BIGINT) %% 86400000000
                )
              ) DIV 60000000
            ) %% 60,
            (
              ABS(
                (
                  CAST((
                    unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                  ) AS BIGINT) %% 86400000000
                )
              ) DIV 1000000
            ) %% 60
          ) || (
            CASE
              WHEN (
                ABS(
                  (
                    CAST((
                      unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                    ) AS BIGINT) %% 86400000000
                  )
                ) %% 1000000
              ) = 0
              THEN ''
              ELSE TRIM(TRAILING '0' FROM PRINTF(
                '.%%06d',
                ABS(
                  (
                    CAST((
                      unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                    ) AS BIGINT) %% 86400000000
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
      unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
    ) IS NULL
    THEN CASE
      WHEN (
        CAST((
          unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
        ) AS BIGINT) DIV 86400000000
      ) <> 0
      THEN CAST((
        CAST((
          unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
        ) AS BIGINT) DIV 86400000000
      ) AS STRING) || CASE
        WHEN (
          CAST((
            unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
          ) AS BIGINT) DIV 86400000000
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            CAST((
              unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
            ) AS BIGINT) %% 86400000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              CAST((
                unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
              ) AS BIGINT) %% 86400000000
            ) < 0
            THEN ' -'
            WHEN (
              CAST((
                unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
              ) AS BIGINT) DIV 86400000000
            ) < 0
            THEN ' +'
            ELSE ' '
          END || (
            printf(
              '%%02d:%%02d:%%02d',
              ABS(
                (
                  CAST((
                    unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
                  ) AS BIGINT) %% 86400000000
                )
              ) DIV 3600000000,
              (
                ABS(
                  (
                    CAST((
                      unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
                    ) AS BIGINT) %% 86400000000
                  )
                ) DIV 60000000
              ) %% 60,
              (
                ABS(
                  (
                    CAST((
                      unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
                    ) AS BIGINT) %% 86400000000
                  )
                ) DIV 1000000
              ) %% 60
            ) || (
              CASE
                WHEN (
                  ABS(
                    (
                      CAST((
                        unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
                      ) AS BIGINT) %% 86400000000
                    )
                  ) %% 1000000
                ) = 0
                THEN ''
                ELSE TRIM(TRAILING '0' FROM PRINTF(
                  '.%%06d',
                  ABS(
                    (
                      CAST((
                        unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
                      ) AS BIGINT) %% 86400000000
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
              CAST((
                unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
              ) AS BIGINT) %% 86400000000
            ) < 0
            THEN '-'
            ELSE ''
          END
        ) || (
          printf(
            '%%02d:%%02d:%%02d',
            ABS(
              (
                CAST((
                  unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
                ) AS BIGINT) %% 86400000000
              )
            ) DIV 3600000000,
            (
              ABS(
                (
                  CAST((
                    unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
                  ) AS BIGINT) %% 86400000000
                )
              ) DIV 60000000
            ) %% 60,
            (
              ABS(
                (
                  CAST((
                    unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
                  ) AS BIGINT) %% 86400000000
                )
              ) DIV 1000000
            ) %% 60
          ) || (
            CASE
              WHEN (
                ABS(
                  (
                    CAST((
                      unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
                    ) AS BIGINT) %% 86400000000
                  )
                ) %% 1000000
              ) = 0
              THEN ''
              ELSE TRIM(TRAILING '0' FROM PRINTF(
                '.%%06d',
                ABS(
                  (
                    CAST((
                      unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
                    ) AS BIGINT) %% 86400000000
                  )
                ) %% 1000000
              ))
            END
          )
        )
      )
    END
  END AS `cast2`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()
