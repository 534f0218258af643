-- Event.objects.order_by('pk')
--     .values_list(text(Window(Lag(BACK), order_by='pk')), text(Window(Lag('pause'), order_by='pk')))

SELECT
  `sliced`.`cast1`,
  `sliced`.`cast2`
FROM (
  SELECT
    CASE
      WHEN (
        LAG(
          TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`),
          1
        ) OVER (ORDER BY `example_event`.`id`) DIV 86400000000
      ) <> 0
      THEN CONCAT(
        CAST((
          LAG(
            TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`),
            1
          ) OVER (ORDER BY `example_event`.`id`) DIV 86400000000
        ) AS CHAR),
        CASE
          WHEN (
            LAG(
              TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`),
              1
            ) OVER (ORDER BY `example_event`.`id`) DIV 86400000000
          ) = 1
          THEN ' day'
          ELSE ' days'
        END,
        CASE
          WHEN (
            LAG(
              TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`),
              1
            ) OVER (ORDER BY `example_event`.`id`) %% 86400000000
          ) = 0
          THEN ''
          ELSE CONCAT(
            CASE
              WHEN (
                LAG(
                  TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`),
                  1
                ) OVER (ORDER BY `example_event`.`id`) %% 86400000000
              ) < 0
              THEN ' -'
              WHEN (
                LAG(
                  TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`),
                  1
                ) OVER (ORDER BY `example_event`.`id`) DIV 86400000000
              ) < 0
              THEN ' +'
              ELSE ' '
            END,
            CONCAT(
              TIME_FORMAT(
                SEC_TO_TIME(
                  ABS(
                    (
                      LAG(
                        TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`),
                        1
                      ) OVER (ORDER BY `example_event`.`id`) %% 86400000000
                    )
                  ) DIV 1000000
                ),
                '%%H:%%i:%%s'
              ),
              CASE
                WHEN (
                  ABS(
                    (
                      LAG(
                        TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`),
                        1
                      ) OVER (ORDER BY `example_event`.`id`) %% 86400000000
                    )
                  ) %% 1000000
                ) = 0
                THEN ''
                ELSE CONCAT(
                  '.',
                  TRIM(TRAILING '0' FROM LPAD(
                    ABS(
                      (
                        LAG(
                          TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`),
                          1
                        ) OVER (ORDER BY `example_event`.`id`) %% 86400000000
                      )
                    ) %% 1000000,
                    6,
                    '0'
                  ))
                )
              END
            )
          )
        END
      )
      ELSE (
        CONCAT(
          CASE
            WHEN (
              LAG(
                TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`),
                1
              ) OVER (ORDER BY `example_event`.`id`) %% 86400000000
            ) < 0
            THEN '-'
            ELSE ''
          END,
          CONCAT(
            TIME_FORMAT(
              SEC_TO_TIME(
                ABS(
                  (
                    LAG(
                      TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`),
                      1
                    ) OVER (ORDER BY `example_event`.`id`) %% 86400000000
                  )
                ) DIV 1000000
              ),
              '%%H:%%i:%%s'
            ),
            CASE
              WHEN (
                ABS(
                  (
                    LAG(
                      TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`),
                      1
                    ) OVER (ORDER BY `example_event`.`id`) %% 86400000000
                  )
                ) %% 1000000
              ) = 0
              THEN ''
              ELSE CONCAT(
                '.',
                TRIM(TRAILING '0' FROM LPAD(
                  ABS(
                    (
                      LAG(
                        TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`),
                        1
                      ) OVER (ORDER BY `example_event`.`id`) %% 86400000000
                    )
                  ) %% 1000000,
                  6,
                  '0'
                ))
              )
            END
          )
        )
      )
    END AS `cast1`,
    CASE
      WHEN (
        (
          LAG(`example_event`.`pause`, 1) OVER (ORDER BY `example_event`.`id`) - (
            (
              LAG(`example_event`.`pause`, 1) OVER (ORDER BY `example_event`.`id`) %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) DIV 86400000000
      ) <> 0
      THEN CONCAT(
        CAST((
          (
            LAG(`example_event`.`pause`, 1) OVER (ORDER BY `example_event`.`id`) - (
              (
                LAG(`example_event`.`pause`, 1) OVER (ORDER BY `example_event`.`id`) %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) DIV 86400000000
        ) AS CHAR),
        CASE
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
        END,
        CASE
          WHEN (
            (
              LAG(`example_event`.`pause`, 1) OVER (ORDER BY `example_event`.`id`) %% 86400000000 + 86400000000
            ) %% 86400000000
          ) = 0
          THEN ''
          ELSE CONCAT(
            CASE
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
            END,
            CONCAT(
              TIME_FORMAT(
                SEC_TO_TIME(
                  (
                    (
                      LAG(`example_event`.`pause`, 1) OVER (ORDER BY `example_event`.`id`) %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) DIV 1000000
                ),
                '%%H:%%i:%%s'
              ),
              CASE
                WHEN (
                  (
                    (
                      LAG(`example_event`.`pause`, 1) OVER (ORDER BY `example_event`.`id`) %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) %% 1000000
                ) = 0
                THEN ''
                ELSE CONCAT(
                  '.',
                  TRIM(TRAILING '0' FROM LPAD(
                    (
                      (
                        LAG(`example_event`.`pause`, 1) OVER (ORDER BY `example_event`.`id`) %% 86400000000 + 86400000000
                      ) %% 86400000000
                    ) %% 1000000,
                    6,
                    '0'
                  ))
                )
              END
            )
          )
        END
      )
      ELSE (
        CONCAT(
          TIME_FORMAT(
            SEC_TO_TIME(
              (
                (
                  LAG(`example_event`.`pause`, 1) OVER (ORDER BY `example_event`.`id`) %% 86400000000 + 86400000000
                ) %% 86400000000
              ) DIV 1000000
            ),
            '%%H:%%i:%%s'
          ),
          CASE
            WHEN (
              (
                (
                  LAG(`example_event`.`pause`, 1) OVER (ORDER BY `example_event`.`id`) %% 86400000000 + 86400000000
                ) %% 86400000000
              ) %% 1000000
            ) = 0
            THEN ''
            ELSE CONCAT(
              '.',
              TRIM(TRAILING '0' FROM LPAD(
                (
                  (
                    LAG(`example_event`.`pause`, 1) OVER (ORDER BY `example_event`.`id`) %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) %% 1000000,
                6,
                '0'
              ))
            )
          END
        )
      )
    END AS `cast2`,
    `example_event`.`id` AS `key1`
  FROM `example_event`
) AS `sliced`
ORDER BY
  `sliced`.`key1` ASC;
-- parameters: ()
