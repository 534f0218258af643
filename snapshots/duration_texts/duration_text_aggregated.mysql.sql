-- Event.objects.aggregate(a=text(Sum('length')), b=text(Max(BACK)), c=text(Sum(duration(F('pause') * 2))))

SELECT
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
  END AS `a`,
  CASE
    WHEN (
      MAX(
        TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`)
      ) DIV 86400000000
    ) <> 0
    THEN CONCAT(
      CAST((
        MAX(
          TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`)
        ) DIV 86400000000
      ) AS CHAR),
      CASE
        WHEN (
          MAX(
            TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`)
          ) DIV 86400000000
        ) = 1
        THEN ' day'
        ELSE ' days'
      END,
      CASE
        WHEN (
          MAX(
            TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`)
          ) %% 86400000000
        ) = 0
        THEN ''
        ELSE CONCAT(
          CASE
            WHEN (
              MAX(
                TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`)
              ) %% 86400000000
            ) < 0
            THEN ' -'
            WHEN (
              MAX(
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
                    MAX(
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
                    MAX(
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
                      MAX(
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
            MAX(
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
                  MAX(
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
                  MAX(
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
                    MAX(
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
  END AS `b`,
  CASE
    WHEN SUM(
      (
        (
          (
            CAST(`example_event`.`pause` AS SIGNED) - (
              (
                `example_event`.`pause` %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) DIV 86400000000
        ) * %s
      )
    ) <> 0
    THEN CONCAT(
      CAST(SUM(
        (
          (
            (
              CAST(`example_event`.`pause` AS SIGNED) - (
                (
                  `example_event`.`pause` %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ) DIV 86400000000
          ) * %s
        )
      ) AS CHAR),
      CASE
        WHEN SUM(
          (
            (
              (
                CAST(`example_event`.`pause` AS SIGNED) - (
                  (
                    `example_event`.`pause` %% 86400000000 + 86400000000
                  ) %% 86400000000
                )
              ) DIV 86400000000
            ) * %s
          )
        ) = 1
        THEN ' day'
        ELSE ' days'
      END,
      CASE
        WHEN SUM(
          (
            (
              (
                `example_event`.`pause` %% 86400000000 + 86400000000
              ) %% 86400000000
            ) * %s
          )
        ) = 0
        THEN ''
        ELSE CONCAT(
          CASE
            WHEN SUM(
              (
                (
                  (
                    `example_event`.`pause` %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) * %s
              )
            ) < 0
            THEN ' -'
            WHEN SUM(
              (
                (
                  (
                    CAST(`example_event`.`pause` AS SIGNED) - (
                      (
                        `example_event`.`pause` %% 86400000000 + 86400000000
                      ) %% 86400000000
                    )
                  ) DIV 86400000000
                ) * %s
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
                        (
                          `example_event`.`pause` %% 86400000000 + 86400000000
                        ) %% 86400000000
                      ) * %s
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
                        (
                          `example_event`.`pause` %% 86400000000 + 86400000000
                        ) %% 86400000000
                      ) * %s
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
                          (
                            `example_event`.`pause` %% 86400000000 + 86400000000
                          ) %% 86400000000
                        ) * %s
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
                (
                  `example_event`.`pause` %% 86400000000 + 86400000000
                ) %% 86400000000
              ) * %s
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
                      (
                        `example_event`.`pause` %% 86400000000 + 86400000000
                      ) %% 86400000000
                    ) * %s
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
                      (
                        `example_event`.`pause` %% 86400000000 + 86400000000
                      ) %% 86400000000
                    ) * %s
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
                        (
                          `example_event`.`pause` %% 86400000000 + 86400000000
                        ) %% 86400000000
                      ) * %s
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
  END AS `c`
FROM `example_event`;
-- parameters: (2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2)
