-- Event.objects.values('day').annotate(v=text(Sum('length', filter=Q(pk__gt=3)))).order_by('day')

SELECT
  `example_event`.`day` AS `day`,
  CASE
    WHEN SUM(
      CASE
        WHEN `example_event`.`id` > %s
        THEN (
          (
            CAST(`example_event`.`length` AS SIGNED) - (
              (
                `example_event`.`length` %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) DIV 86400000000
        )
      END
    ) <> 0
    THEN CONCAT(
      CAST(SUM(
        CASE
          WHEN `example_event`.`id` > %s
          THEN (
            (
              CAST(`example_event`.`length` AS SIGNED) - (
                (
                  `example_event`.`length` %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ) DIV 86400000000
          )
        END
      ) AS CHAR),
      CASE
        WHEN SUM(
          CASE
            WHEN `example_event`.`id` > %s
            THEN (
              (
                CAST(`example_event`.`length` AS SIGNED) - (
                  (
                    `example_event`.`length` %% 86400000000 + 86400000000
                  ) %% 86400000000
                )
              ) DIV 86400000000
            )
          END
        ) = 1
        THEN ' day'
        ELSE ' days'
      END,
      CASE
        WHEN SUM(
          CASE
            WHEN `example_event`.`id` > %s
            THEN (
              (
                `example_event`.`length` %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          END
        ) = 0
        THEN ''
        ELSE CONCAT(
          CASE
            WHEN SUM(
              CASE
                WHEN `example_event`.`id` > %s
                THEN (
                  (
                    `example_event`.`length` %% 86400000000 + 86400000000
                  ) %% 86400000000
                )
              END
            ) < 0
            THEN ' -'
            WHEN SUM(
              CASE
                WHEN `example_event`.`id` > %s
                THEN (
                  (
                    CAST(`example_event`.`length` AS SIGNED) - (
                      (
                        `example_event`.`length` %% 86400000000 + 86400000000
                      ) %% 86400000000
                    )
                  ) DIV 86400000000
                )
              END
            ) < 0
            THEN ' +'
            ELSE ' '
          END,
          CONCAT(
            TIME_FORMAT(
              SEC_TO_TIME(
                ABS(
                  SUM(
                    CASE
                      WHEN `example_event`.`id` > %s
                      THEN (
                        (
                          `example_event`.`length` %% 86400000000 + 86400000000
                        ) %% 86400000000
                      )
                    END
                  )
                ) DIV 1000000
              ),
              '%%H:%%i:%%s'
            ),
            CASE
              WHEN (
                ABS(
                  SUM(
                    CASE
                      WHEN `example_event`.`id` > %s
                      THEN (
                        (
                          `example_event`.`length` %% 86400000000 + 86400000000
                        ) %% 86400000000
                      )
                    END
                  )
                ) %% 1000000
              ) = 0
              THEN ''
              ELSE CONCAT(
                '.',
                TRIM(TRAILING '0' FROM LPAD(
                  ABS(
                    SUM(
                      CASE
                        WHEN `example_event`.`id` > %s
                        THEN (
                          (
                            `example_event`.`length` %% 86400000000 + 86400000000
                          ) %% 86400000000
                        )
                      END
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
            CASE
              WHEN `example_event`.`id` > %s
              THEN (
                (
                  `example_event`.`length` %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            END
          ) < 0
          THEN '-'
          ELSE ''
        END,
        CONCAT(
          TIME_FORMAT(
            SEC_TO_TIME(
              ABS(
                SUM(
                  CASE
                    WHEN `example_event`.`id` > %s
                    THEN (
                      (
                        `example_event`.`length` %% 86400000000 + 86400000000
                      ) %% 86400000000
                    )
                  END
                )
              ) DIV 1000000
            ),
            '%%H:%%i:%%s'
          ),
          CASE
            WHEN (
              ABS(
                SUM(
                  CASE
                    WHEN `example_event`.`id` > %s
                    THEN (
                      (
                        `example_event`.`length` %% 86400000000 + 86400000000
                      ) %% 86400000000
                    )
                  END
                )
              ) %% 1000000
            ) = 0
            THEN ''
            ELSE CONCAT(
              '.',
              TRIM(TRAILING '0' FROM LPAD(
                ABS(
                  SUM(
                    CASE
                      WHEN `example_event`.`id` > %s
                      THEN (
                        (
                          `example_event`.`length` %% 86400000000 + 86400000000
                        ) %% 86400000000
                      )
                    END
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
  END AS `v`
FROM `example_event`
GROUP BY
  `example_event`.`day`
ORDER BY
  1 ASC;
-- parameters: (3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3)
