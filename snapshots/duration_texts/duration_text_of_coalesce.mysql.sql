-- Event.objects.order_by('pk')
--     .values_list(text(Coalesce('pause', Value(timedelta(hours=-3)))), text(Coalesce(BACK, AHEAD)))

SELECT
  CASE
    WHEN (
      (
        COALESCE(`example_event`.`pause`, %s) - (
          (
            COALESCE(`example_event`.`pause`, %s) %% 86400000000 + 86400000000
          ) %% 86400000000
        )
      ) DIV 86400000000
    ) <> 0
    THEN CONCAT(
      CAST((
        (
          COALESCE(`example_event`.`pause`, %s) - (
            (
              COALESCE(`example_event`.`pause`, %s) %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) DIV 86400000000
      ) AS CHAR),
      CASE
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
      END,
      CASE
        WHEN (
          (
            COALESCE(`example_event`.`pause`, %s) %% 86400000000 + 86400000000
          ) %% 86400000000
        ) = 0
        THEN ''
        ELSE CONCAT(
          CASE
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
          END,
          CONCAT(
            TIME_FORMAT(
              SEC_TO_TIME(
                (
                  (
                    COALESCE(`example_event`.`pause`, %s) %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) DIV 1000000
              ),
              '%%H:%%i:%%s'
            ),
            CASE
              WHEN (
                (
                  (
                    COALESCE(`example_event`.`pause`, %s) %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) %% 1000000
              ) = 0
              THEN ''
              ELSE CONCAT(
                '.',
                TRIM(TRAILING '0' FROM LPAD(
                  (
                    (
                      COALESCE(`example_event`.`pause`, %s) %% 86400000000 + 86400000000
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
                COALESCE(`example_event`.`pause`, %s) %% 86400000000 + 86400000000
              ) %% 86400000000
            ) DIV 1000000
          ),
          '%%H:%%i:%%s'
        ),
        CASE
          WHEN (
            (
              (
                COALESCE(`example_event`.`pause`, %s) %% 86400000000 + 86400000000
              ) %% 86400000000
            ) %% 1000000
          ) = 0
          THEN ''
          ELSE CONCAT(
            '.',
            TRIM(TRAILING '0' FROM LPAD(
              (
                (
                  COALESCE(`example_event`.`pause`, %s) %% 86400000000 + 86400000000
                ) %% 86400000000
              ) %% 1000000,
              6,
              '0'
            ))
          )
        END
      )
    )
  END AS `cast1`,
  CASE
    WHEN (
      COALESCE(
        TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`),
        TIMESTAMPDIFF(MICROSECOND, `example_event`.`starts_at`, `example_event`.`ends_at`)
      ) DIV 86400000000
    ) <> 0
    THEN CONCAT(
      CAST((
        COALESCE(
          TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`),
          TIMESTAMPDIFF(MICROSECOND, `example_event`.`starts_at`, `example_event`.`ends_at`)
        ) DIV 86400000000
      ) AS CHAR),
      CASE
        WHEN (
          COALESCE(
            TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`),
            TIMESTAMPDIFF(MICROSECOND, `example_event`.`starts_at`, `example_event`.`ends_at`)
          ) DIV 86400000000
        ) = 1
        THEN ' day'
        ELSE ' days'
      END,
      CASE
        WHEN (
          COALESCE(
            TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`),
            TIMESTAMPDIFF(MICROSECOND, `example_event`.`starts_at`, `example_event`.`ends_at`)
          ) %% 86400000000
        ) = 0
        THEN ''
        ELSE CONCAT(
          CASE
            WHEN (
              COALESCE(
                TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`),
                TIMESTAMPDIFF(MICROSECOND, `example_event`.`starts_at`, `example_event`.`ends_at`)
              ) %% 86400000000
            ) < 0
            THEN ' -'
            WHEN (
              COALESCE(
                TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`),
                TIMESTAMPDIFF(MICROSECOND, `example_event`.`starts_at`, `example_event`.`ends_at`)
              ) DIV 86400000000
            ) < 0
            THEN ' +'
            ELSE ' '
          END,
          CONCAT(
            TIME_FORMAT(
              SEC_TO_TIME(
                ABS(
                  (
                    COALESCE(
                      TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`),
                      TIMESTAMPDIFF(MICROSECOND, `example_event`.`starts_at`, `example_event`.`ends_at`)
                    ) %% 86400000000
                  )
                ) DIV 1000000
              ),
              '%%H:%%i:%%s'
            ),
            CASE
              WHEN (
                ABS(
                  (
                    COALESCE(
                      TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`),
                      TIMESTAMPDIFF(MICROSECOND, `example_event`.`starts_at`, `example_event`.`ends_at`)
                    ) %% 86400000000
                  )
                ) %% 1000000
              ) = 0
              THEN ''
              ELSE CONCAT(
                '.',
                TRIM(TRAILING '0' FROM LPAD(
                  ABS(
                    (
                      COALESCE(
                        TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`),
                        TIMESTAMPDIFF(MICROSECOND, `example_event`.`starts_at`, `example_event`.`ends_at`)
                      ) %% 86400000000
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
            COALESCE(
              TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`),
              TIMESTAMPDIFF(MICROSECOND, `example_event`.`starts_at`, `example_event`.`ends_at`)
            ) %% 86400000000
          ) < 0
          THEN '-'
          ELSE ''
        END,
        CONCAT(
          TIME_FORMAT(
            SEC_TO_TIME(
              ABS(
                (
                  COALESCE(
                    TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`),
                    TIMESTAMPDIFF(MICROSECOND, `example_event`.`starts_at`, `example_event`.`ends_at`)
                  ) %% 86400000000
                )
              ) DIV 1000000
            ),
            '%%H:%%i:%%s'
          ),
          CASE
            WHEN (
              ABS(
                (
                  COALESCE(
                    TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`),
                    TIMESTAMPDIFF(MICROSECOND, `example_event`.`starts_at`, `example_event`.`ends_at`)
                  ) %% 86400000000
                )
              ) %% 1000000
            ) = 0
            THEN ''
            ELSE CONCAT(
              '.',
              TRIM(TRAILING '0' FROM LPAD(
                ABS(
                  (
                    COALESCE(
                      TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`),
                      TIMESTAMPDIFF(MICROSECOND, `example_event`.`starts_at`, `example_event`.`ends_at`)
                    ) %% 86400000000
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
  END AS `cast2`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: (-10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000)
