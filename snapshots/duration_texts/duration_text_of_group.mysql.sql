-- Event.objects.values('day')
--     .annotate(v=text(Sum('length')), w=text(Sum(BACK)), n=Count('pk'))
--     .order_by('day')

SELECT
  `example_event`.`day` AS `day`,
  CASE
    WHEN SUM(
      (
        (
          CAST(`example_event`.`length` AS SIGNED) - (
            (
              `example_event`.`length` %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) DIV 86400000000
      )
    ) <> 0
    THEN CONCAT(
      CAST(SUM(
        (
          (
            CAST(`example_event`.`length` AS SIGNED) - (
              (
                `example_event`.`length` %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) DIV 86400000000
        )
      ) AS CHAR),
      CASE
        WHEN SUM(
          (
            (
              CAST(`example_event`.`length` AS SIGNED) - (
                (
                  `example_event`.`length` %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ) DIV 86400000000
          )
        ) = 1
        THEN ' day'
        ELSE ' days'
      END,
      CASE
        WHEN SUM(
          (
            (
              `example_event`.`length` %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) = 0
        THEN ''
        ELSE CONCAT(
          CASE
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
                  CAST(`example_event`.`length` AS SIGNED) - (
                    (
                      `example_event`.`length` %% 86400000000 + 86400000000
                    ) %% 86400000000
                  )
                ) DIV 86400000000
              )
            ) < 0
            THEN ' +'
            ELSE ' '
          END,
          CONCAT(
            TIME_FORMAT(
              SEC_TO_TIME(
                ABS(
                  SUM(
                    (
                      (
                        `example_event`.`length` %% 86400000000 + 86400000000
                      ) %% 86400000000
                    )
                  )
                ) DIV 1000000
              ),
              '%%H:%%i:%%s'
            ),
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
              ELSE CONCAT(
                '.',
                TRIM(TRAILING '0' FROM LPAD(
                  ABS(
                    SUM(
                      (
                        (
                          `example_event`.`length` %% 86400000000 + 86400000000
                        ) %% 86400000000
                      )
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
          WHEN SUM(
            (
              (
                `example_event`.`length` %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) < 0
          THEN '-'
          ELSE ''
        END,
        CONCAT(
          TIME_FORMAT(
            SEC_TO_TIME(
              ABS(
                SUM(
                  (
                    (
                      `example_event`.`length` %% 86400000000 + 86400000000
                    ) %% 86400000000
                  )
                )
              ) DIV 1000000
            ),
            '%%H:%%i:%%s'
          ),
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
            ELSE CONCAT(
              '.',
              TRIM(TRAILING '0' FROM LPAD(
                ABS(
                  SUM(
                    (
                      (
                        `example_event`.`length` %% 86400000000 + 86400000000
                      ) %% 86400000000
                    )
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
  END AS `v`,
  CASE
    WHEN SUM(
      (
        CAST(TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`) AS SIGNED) DIV 86400000000
      )
    ) <> 0
    THEN CONCAT(
      CAST(SUM(
        (
          CAST(TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`) AS SIGNED) DIV 86400000000
        )
      ) AS CHAR),
      CASE
        WHEN SUM(
          (
            CAST(TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`) AS SIGNED) DIV 86400000000
          )
        ) = 1
        THEN ' day'
        ELSE ' days'
      END,
      CASE
        WHEN SUM(
          (
            CAST(TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`) AS SIGNED) %% 86400000000
          )
        ) = 0
        THEN ''
        ELSE CONCAT(
          CASE
            WHEN SUM(
              (
                CAST(TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`) AS SIGNED) %% 86400000000
              )
            ) < 0
            THEN ' -'
            WHEN SUM(
              (
                CAST(TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`) AS SIGNED) DIV 86400000000
              )
            ) < 0
            THEN ' +'
            ELSE ' '
          END,
          CONCAT(
            TIME_FORMAT(
              SEC_TO_TIME(
                ABS(
                  SUM(
                    (
                      CAST(TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`) AS SIGNED) %% 86400000000
                    )
                  )
                ) DIV 1000000
              ),
              '%%H:%%i:%%s'
            ),
            CASE
              WHEN (
                ABS(
                  SUM(
                    (
                      CAST(TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`) AS SIGNED) %% 86400000000
                    )
                  )
                ) %% 1000000
              ) = 0
              THEN ''
              ELSE CONCAT(
                '.',
                TRIM(TRAILING '0' FROM LPAD(
                  ABS(
                    SUM(
                      (
                        CAST(TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`) AS SIGNED) %% 86400000000
                      )
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
          WHEN SUM(
            (
              CAST(TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`) AS SIGNED) %% 86400000000
            )
          ) < 0
          THEN '-'
          ELSE ''
        END,
        CONCAT(
          TIME_FORMAT(
            SEC_TO_TIME(
              ABS(
                SUM(
                  (
                    CAST(TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`) AS SIGNED) %% 86400000000
                  )
                )
              ) DIV 1000000
            ),
            '%%H:%%i:%%s'
          ),
          CASE
            WHEN (
              ABS(
                SUM(
                  (
                    CAST(TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`) AS SIGNED) %% 86400000000
                  )
                )
              ) %% 1000000
            ) = 0
            THEN ''
            ELSE CONCAT(
              '.',
              TRIM(TRAILING '0' FROM LPAD(
                ABS(
                  SUM(
                    (
                      CAST(TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`) AS SIGNED) %% 86400000000
                    )
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
  END AS `w`,
  COUNT(`example_event`.`id`) AS `n`
FROM `example_event`
GROUP BY
  `example_event`.`day`
ORDER BY
  1 ASC;
-- parameters: ()
