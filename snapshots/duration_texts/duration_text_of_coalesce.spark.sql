-- Event.objects.order_by('pk')
--     .values_list(text(Coalesce('pause', Value(timedelta(hours=-3)))), text(Coalesce(BACK, AHEAD)))

SELECT
  CASE
    WHEN NOT COALESCE(`example_event`.`pause`, %s) IS NULL
    THEN CASE
      WHEN (
        (
          COALESCE(`example_event`.`pause`, %s) - (
            (
              COALESCE(`example_event`.`pause`, %s) %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) DIV 86400000000
      ) <> 0
      THEN CAST((
        (
          COALESCE(`example_event`.`pause`, %s) - (
            (
              COALESCE(`example_event`.`pause`, %s) %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) DIV 86400000000
      ) AS STRING) || CASE
        WHEN (
          (
            COALESCE(`example_event`.`pause`, %s) - (
              (
                COALESCE(`example_event`.`pause`, %s) %% 86400000000 + 86400000000
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
              COALESCE(`example_event`.`pause`, %s) %% 86400000000 + 86400000000
            ) %% 86400000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              (
                COALESCE(`example_event`.`pause`, %s) - (
                  (
                    COALESCE(`example_event`.`pause`, %s) %% 86400000000 + 86400000000
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
                  COALESCE(`example_event`.`pause`, %s) %% 86400000000 + 86400000000
                ) %% 86400000000
              ) DIV 3600000000,
              (
                (
                  (
                    COALESCE(`example_event`.`pause`, %s) %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) DIV 60000000
              ) %% 60,
              (
                (
                  (
                    COALESCE(`example_event`.`pause`, %s) %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) DIV 1000000
              ) %% 60
            ) || (
              CASE
                WHEN (
                  (
                    (
                      COALESCE(`example_event`.`pause`, %s) %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) %% 1000000
                ) = 0
                THEN ''
                ELSE TRIM(TRAILING '0' FROM PRINTF(
                  '.%%06d',
                  (
                    (
                      COALESCE(`example_event`.`pause`, %s) %% 86400000000 + 86400000000
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
              COALESCE(`example_event`.`pause`, %s) %% 86400000000 + 86400000000
            ) %% 86400000000
          ) DIV 3600000000,
          (
            (
              (
                COALESCE(`example_event`.`pause`, %s) %% 86400000000 + 86400000000
              ) %% 86400000000
            ) DIV 60000000
          ) %% 60,
          (
            (
              (
                COALESCE(`example_event`.`pause`, %s) %% 86400000000 + 86400000000
              ) %% 86400000000
            ) DIV 1000000
          ) %% 60
        ) || (
          CASE
            WHEN (
              (
                (
                  COALESCE(`example_event`.`pause`, %s) %% 86400000000 + 86400000000
                ) %% 86400000000
              ) %% 1000000
            ) = 0
            THEN ''
            ELSE TRIM(TRAILING '0' FROM PRINTF(
              '.%%06d',
              (
                (
                  COALESCE(`example_event`.`pause`, %s) %% 86400000000 + 86400000000
                ) %% 86400000000
              ) %% 1000000
            ))
          END
        )
      )
    END
  END AS `cast1`,
  CASE
    WHEN NOT COALESCE(
      (
        unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
      ),
      (
        unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
      )
    ) IS NULL
    THEN CASE
      WHEN (
        COALESCE(
          (
            unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
          ),
          (
            unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
          )
        ) DIV 86400000000
      ) <> 0
      THEN CAST((
        COALESCE(
          (
            unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
          ),
          (
            unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
          )
        ) DIV 86400000000
      ) AS STRING) || CASE
        WHEN (
          COALESCE(
            (
              unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
            ),
            (
              unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
            )
          ) DIV 86400000000
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            COALESCE(
              (
                unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
              ),
              (
                unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
              )
            ) %% 86400000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              COALESCE(
                (
                  unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                ),
                (
                  unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
                )
              ) %% 86400000000
            ) < 0
            THEN ' -'
            WHEN (
              COALESCE(
                (
                  unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                ),
                (
                  unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
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
                  COALESCE(
                    (
                      unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                    ),
                    (
                      unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
                    )
                  ) %% 86400000000
                )
              ) DIV 3600000000,
              (
                ABS(
                  (
                    COALESCE(
                      (
                        unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                      ),
                      (
                        unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
                      )
                    ) %% 86400000000
                  )
                ) DIV 60000000
              ) %% 60,
              (
                ABS(
                  (
                    COALESCE(
                      (
                        unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                      ),
                      (
                        unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
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
                      COALESCE(
                        (
                          unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                        ),
                        (
                          unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
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
                      COALESCE(
                        (
                          unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                        ),
                        (
                          unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
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
              COALESCE(
                (
                  unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                ),
                (
                  unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
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
                COALESCE(
                  (
                    unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                  ),
                  (
                    unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
                  )
                ) %% 86400000000
              )
            ) DIV 3600000000,
            (
              ABS(
                (
                  COALESCE(
                    (
                      unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                    ),
                    (
                      unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
                    )
                  ) %% 86400000000
                )
              ) DIV 60000000
            ) %% 60,
            (
              ABS(
                (
                  COALESCE(
                    (
                      unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                    ),
                    (
                      unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
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
                    COALESCE(
                      (
                        unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                      ),
                      (
                        unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
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
                    COALESCE(
                      (
                        unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                      ),
                      (
                        unix_micros(`example_event`.`ends_at`) - unix_micros(`example_event`.`starts_at`)
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
  END AS `cast2`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: (-10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000)
