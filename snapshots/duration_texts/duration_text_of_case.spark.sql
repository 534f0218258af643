-- Event.objects.order_by('pk').values_list(text(Case(When(pk__lt=6, then=BACK), default=AHEAD)))

SELECT
  CASE
    WHEN NOT CASE
      WHEN `example_event`.`id` < %s
      THEN (
        unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
      )
      ELSE (
        unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
      )
    END IS NULL
    THEN CASE
      WHEN (
        CASE
          WHEN `example_event`.`id` < %s
          THEN (
            unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
          )
          ELSE (
            unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
          )
        END DIV 86400000000
      ) <> 0
      THEN CAST((
        CASE
          WHEN `example_event`.`id` < %s
          THEN (
            unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
          )
          ELSE (
            unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
          )
        END DIV 86400000000
      ) AS STRING) || CASE
        WHEN (
          CASE
            WHEN `example_event`.`id` < %s
            THEN (
              unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
            )
            ELSE (
              unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
            )
          END DIV 86400000000
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            CASE
              WHEN `example_event`.`id` < %s
              THEN (
                unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
              )
              ELSE (
                unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
              )
            END %% 86400000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              CASE
                WHEN `example_event`.`id` < %s
                THEN (
                  unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                )
                ELSE (
                  unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
                )
              END %% 86400000000
            ) < 0
            THEN ' -'
            WHEN (
              CASE
                WHEN `example_event`.`id` < %s
                THEN (
                  unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                )
                ELSE (
                  unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
                )
              END DIV 86400000000
            ) < 0
            THEN ' +'
            ELSE ' '
          END || (
            printf(
              '%%02d:%%02d:%%02d',
              ABS(
                (
                  CASE
                    WHEN `example_event`.`id` < %s
                    THEN (
                      unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                    )
                    ELSE (
                      unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
                    )
                  END %% 86400000000
                )
              ) DIV 3600000000,
              (
                ABS(
                  (
                    CASE
                      WHEN `example_event`.`id` < %s
                      THEN (
                        unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                      )
                      ELSE (
                        unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
                      )
                    END %% 86400000000
                  )
                ) DIV 60000000
              ) %% 60,
              (
                ABS(
                  (
                    CASE
                      WHEN `example_event`.`id` < %s
                      THEN (
                        unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                      )
                      ELSE (
                        unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
                      )
                    END %% 86400000000
                  )
                ) DIV 1000000
              ) %% 60
            ) || (
              CASE
                WHEN (
                  ABS(
                    (
                      CASE
                        WHEN `example_event`.`id` < %s
                        THEN (
                          unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                        )
                        ELSE (
                          unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
                        )
                      END %% 86400000000
                    )
                  ) %% 1000000
                ) = 0
                THEN ''
                ELSE TRIM(TRAILING '0' FROM PRINTF(
                  '.%%06d',
                  ABS(
                    (
                      CASE
                        WHEN `example_event`.`id` < %s
                        THEN (
                          unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                        )
                        ELSE (
                          unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
                        )
                      END %% 86400000000
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
              CASE
                WHEN `example_event`.`id` < %s
                THEN (
                  unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                )
                ELSE (
                  unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
                )
              END %% 86400000000
            ) < 0
            THEN '-'
            ELSE ''
          END
        ) || (
          printf(
            '%%02d:%%02d:%%02d',
            ABS(
              (
                CASE
                  WHEN `example_event`.`id` < %s
                  THEN (
                    unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                  )
                  ELSE (
                    unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
                  )
                END %% 86400000000
              )
            ) DIV 3600000000,
            (
              ABS(
                (
                  CASE
                    WHEN `example_event`.`id` < %s
                    THEN (
                      unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                    )
                    ELSE (
                      unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
                    )
                  END %% 86400000000
                )
              ) DIV 60000000
            ) %% 60,
            (
              ABS(
                (
                  CASE
                    WHEN `example_event`.`id` < %s
                    THEN (
                      unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                    )
                    ELSE (
                      unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
                    )
                  END %% 86400000000
                )
              ) DIV 1000000
            ) %% 60
          ) || (
            CASE
              WHEN (
                ABS(
                  (
                    CASE
                      WHEN `example_event`.`id` < %s
                      THEN (
                        unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                      )
                      ELSE (
                        unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
                      )
                    END %% 86400000000
                  )
                ) %% 1000000
              ) = 0
              THEN ''
              ELSE TRIM(TRAILING '0' FROM PRINTF(
                '.%%06d',
                ABS(
                  (
                    CASE
                      WHEN `example_event`.`id` < %s
                      THEN (
                        unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                      )
                      ELSE (
                        unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
                      )
                    END %% 86400000000
                  )
                ) %% 1000000
              ))
            END
          )
        )
      )
    END
  END AS `cast1`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: (6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6)
