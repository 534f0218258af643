-- Event.objects.order_by('pk')
--     .values_list(text(Window(Lag(BACK), order_by='pk')), text(Window(Lag('pause'), order_by='pk')))

SELECT
  CASE
    WHEN NOT LAG(
      (
        unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
      ),
      1
    ) OVER (ORDER BY `example_event`.`id`) IS NULL
    THEN CASE
      WHEN (
        LAG(
          (
            unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
          ),
          1
        ) OVER (ORDER BY `example_event`.`id`) DIV 86400000000
      ) <> 0
      THEN CAST((
        LAG(
          (
            unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
          ),
          1
        ) OVER (ORDER BY `example_event`.`id`) DIV 86400000000
      ) AS STRING) || CASE
        WHEN (
          LAG(
            (
              unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
            ),
            1
          ) OVER (ORDER BY `example_event`.`id`) DIV 86400000000
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            LAG(
              (
                unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
              ),
              1
            ) OVER (ORDER BY `example_event`.`id`) %% 86400000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              LAG(
                (
                  unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                ),
                1
              ) OVER (ORDER BY `example_event`.`id`) %% 86400000000
            ) < 0
            THEN ' -'
            WHEN (
              LAG(
                (
                  unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                ),
                1
              ) OVER (ORDER BY `example_event`.`id`) DIV 86400000000
            ) < 0
            THEN ' +'
            ELSE ' '
          END || (
            printf(
              '%%02d:%%02d:%%02d',
              ABS(
                (
                  LAG(
                    (
                      unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                    ),
                    1
                  ) OVER (ORDER BY `example_event`.`id`) %% 86400000000
                )
              ) DIV 3600000000,
              (
                ABS(
                  (
                    LAG(
                      (
                        unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                      ),
                      1
                    ) OVER (ORDER BY `example_event`.`id`) %% 86400000000
                  )
                ) DIV 60000000
              ) %% 60,
              (
                ABS(
                  (
                    LAG(
                      (
                        unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                      ),
                      1
                    ) OVER (ORDER BY `example_event`.`id`) %% 86400000000
                  )
                ) DIV 1000000
              ) %% 60
            ) || (
              CASE
                WHEN (
                  ABS(
                    (
                      LAG(
                        (
                          unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                        ),
                        1
                      ) OVER (ORDER BY `example_event`.`id`) %% 86400000000
                    )
                  ) %% 1000000
                ) = 0
                THEN ''
                ELSE TRIM(TRAILING '0' FROM PRINTF(
                  '.%%06d',
                  ABS(
                    (
                      LAG(
                        (
                          unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                        ),
                        1
                      ) OVER (ORDER BY `example_event`.`id`) %% 86400000000
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
              LAG(
                (
                  unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                ),
                1
              ) OVER (ORDER BY `example_event`.`id`) %% 86400000000
            ) < 0
            THEN '-'
            ELSE ''
          END
        ) || (
          printf(
            '%%02d:%%02d:%%02d',
            ABS(
              (
                LAG(
                  (
                    unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                  ),
                  1
                ) OVER (ORDER BY `example_event`.`id`) %% 86400000000
              )
            ) DIV 3600000000,
            (
              ABS(
                (
                  LAG(
                    (
                      unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                    ),
                    1
                  ) OVER (ORDER BY `example_event`.`id`) %% 86400000000
                )
              ) DIV 60000000
            ) %% 60,
            (
              ABS(
                (
                  LAG(
                    (
                      unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                    ),
                    1
                  ) OVER (ORDER BY `example_event`.`id`) %% 86400000000
                )
              ) DIV 1000000
            ) %% 60
          ) || (
            CASE
              WHEN (
                ABS(
                  (
                    LAG(
                      (
                        unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                      ),
                      1
                    ) OVER (ORDER BY `example_event`.`id`) %% 86400000000
                  )
                ) %% 1000000
              ) = 0
              THEN ''
              ELSE TRIM(TRAILING '0' FROM PRINTF(
                '.%%06d',
                ABS(
                  (
                    LAG(
                      (
                        unix_micros(`example_event`.`starts_at`) - unix_micros(`example_event`.`ends_at`)
                      ),
                      1
                    ) OVER (ORDER BY `example_event`.`id`) %% 86400000000
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
    WHEN NOT LAG(`example_event`.`pause`, 1) OVER (ORDER BY `example_event`.`id`) IS NULL
    THEN CASE
      WHEN (
        (
          LAG(`example_event`.`pause`, 1) OVER (ORDER BY `example_event`.`id`) - (
            (
              LAG(`example_event`.`pause`, 1) OVER (ORDER BY `example_event`.`id`) %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) DIV 86400000000
      ) <> 0
      THEN CAST((
        (
          LAG(`example_event`.`pause`, 1) OVER (ORDER BY `example_event`.`id`) - (
            (
              LAG(`example_event`.`pause`, 1) OVER (ORDER BY `example_event`.`id`) %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) DIV 86400000000
      ) AS STRING) || CASE
        WHEN (
          (
            LAG(`example_event`.`pause`, 1) OVER (ORDER BY `example_event`.`id`) - (
              (
                LAG(`example_event`.`pause`, 1) OVER (ORDER BY `example_event`.`id`) %% 86400000000 + 86400000000
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
              LAG(`example_event`.`pause`, 1) OVER (ORDER BY `example_event`.`id`) %% 86400000000 + 86400000000
            ) %% 86400000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              (
                LAG(`example_event`.`pause`, 1) OVER (ORDER BY `example_event`.`id`) - (
                  (
                    LAG(`example_event`.`pause`, 1) OVER (ORDER BY `example_event`.`id`) %% 86400000000 + 86400000000
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
                  LAG(`example_event`.`pause`, 1) OVER (ORDER BY `example_event`.`id`) %% 86400000000 + 86400000000
                ) %% 86400000000
              ) DIV 3600000000,
              (
                (
                  (
                    LAG(`example_event`.`pause`, 1) OVER (ORDER BY `example_event`.`id`) %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) DIV 60000000
              ) %% 60,
              (
                (
                  (
                    LAG(`example_event`.`pause`, 1) OVER (ORDER BY `example_event`.`id`) %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) DIV 1000000
              ) %% 60
            ) || (
              CASE
                WHEN (
                  (
                    (
                      LAG(`example_event`.`pause`, 1) OVER (ORDER BY `example_event`.`id`) %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) %% 1000000
                ) = 0
                THEN ''
                ELSE TRIM(TRAILING '0' FROM PRINTF(
                  '.%%06d',
                  (
                    (
                      LAG(`example_event`.`pause`, 1) OVER (ORDER BY `example_event`.`id`) %% 86400000000 + 86400000000
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
              LAG(`example_event`.`pause`, 1) OVER (ORDER BY `example_event`.`id`) %% 86400000000 + 86400000000
            ) %% 86400000000
          ) DIV 3600000000,
          (
            (
              (
                LAG(`example_event`.`pause`, 1) OVER (ORDER BY `example_event`.`id`) %% 86400000000 + 86400000000
              ) %% 86400000000
            ) DIV 60000000
          ) %% 60,
          (
            (
              (
                LAG(`example_event`.`pause`, 1) OVER (ORDER BY `example_event`.`id`) %% 86400000000 + 86400000000
              ) %% 86400000000
            ) DIV 1000000
          ) %% 60
        ) || (
          CASE
            WHEN (
              (
                (
                  LAG(`example_event`.`pause`, 1) OVER (ORDER BY `example_event`.`id`) %% 86400000000 + 86400000000
                ) %% 86400000000
              ) %% 1000000
            ) = 0
            THEN ''
            ELSE TRIM(TRAILING '0' FROM PRINTF(
              '.%%06d',
              (
                (
                  LAG(`example_event`.`pause`, 1) OVER (ORDER BY `example_event`.`id`) %% 86400000000 + 86400000000
                ) %% 86400000000
              ) %% 1000000
            ))
          END
        )
      )
    END
  END AS `cast2`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()
