-- Event.objects.values('day').annotate(v=text(Max('length')), w=text(Min(BACK))).order_by('day')

SELECT
  `example_event`.`day` AS `day`,
  CASE
    WHEN (
      (
        MAX(`example_event`.`length`) - (
          (
            MAX(`example_event`.`length`) %% 86400000000 + 86400000000
          ) %% 86400000000
        )
      ) DIV 86400000000
    ) <> 0
    THEN CONCAT(
      CAST((
        (
          MAX(`example_event`.`length`) - (
            (
              MAX(`example_event`.`length`) %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) DIV 86400000000
      ) AS CHAR),
      CASE
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
      END,
      CASE
        WHEN (
          (
            MAX(`example_event`.`length`) %% 86400000000 + 86400000000
          ) %% 86400000000
        ) = 0
        THEN ''
        ELSE CONCAT(
          CASE
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
          END,
          CONCAT(
            TIME_FORMAT(
              SEC_TO_TIME(
                (
                  (
                    MAX(`example_event`.`length`) %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) DIV 1000000
              ),
              '%%H:%%i:%%s'
            ),
            CASE
              WHEN (
                (
                  (
                    MAX(`example_event`.`length`) %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) %% 1000000
              ) = 0
              THEN ''
              ELSE CONCAT(
                '.',
                TRIM(TRAILING '0' FROM LPAD(
                  (
                    (
                      MAX(`example_event`.`length`) %% 86400000000 + 86400000000
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
                MAX(`example_event`.`length`) %% 86400000000 + 86400000000
              ) %% 86400000000
            ) DIV 1000000
          ),
          '%%H:%%i:%%s'
        ),
        CASE
          WHEN (
            (
              (
                MAX(`example_event`.`length`) %% 86400000000 + 86400000000
              ) %% 86400000000
            ) %% 1000000
          ) = 0
          THEN ''
          ELSE CONCAT(
            '.',
            TRIM(TRAILING '0' FROM LPAD(
              (
                (
                  MAX(`example_event`.`length`) %% 86400000000 + 86400000000
                ) %% 86400000000
              ) %% 1000000,
              6,
              '0'
            ))
          )
        END
      )
    )
  END AS `v`,
  CASE
    WHEN (
      MIN(
        TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`)
      ) DIV 86400000000
    ) <> 0
    THEN CONCAT(
      CAST((
        MIN(
          TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`)
        ) DIV 86400000000
      ) AS CHAR),
      CASE
        WHEN (
          MIN(
            TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`)
          ) DIV 86400000000
        ) = 1
        THEN ' day'
        ELSE ' days'
      END,
      CASE
        WHEN (
          MIN(
            TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`)
          ) %% 86400000000
        ) = 0
        THEN ''
        ELSE CONCAT(
          CASE
            WHEN (
              MIN(
                TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`)
              ) %% 86400000000
            ) < 0
            THEN ' -'
            WHEN (
              MIN(
                TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`)
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
                    MIN(
                      TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`)
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
                    MIN(
                      TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`)
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
                      MIN(
                        TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`)
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
            MIN(
              TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`)
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
                  MIN(
                    TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`)
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
                  MIN(
                    TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`)
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
                    MIN(
                      TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`)
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
  END AS `w`
FROM `example_event`
GROUP BY
  `example_event`.`day`
ORDER BY
  1 ASC;
-- parameters: ()
