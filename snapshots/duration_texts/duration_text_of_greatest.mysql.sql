-- Event.objects.order_by('pk')
--     .values_list(text(Greatest('pause', 'length')), text(Least('pause', Value(timedelta(hours=-30)))))

SELECT
  CASE
    WHEN (
      (
        GREATEST(
          COALESCE(`example_event`.`pause`, `example_event`.`length`),
          COALESCE(`example_event`.`length`, `example_event`.`pause`)
        ) - (
          (
            GREATEST(
              COALESCE(`example_event`.`pause`, `example_event`.`length`),
              COALESCE(`example_event`.`length`, `example_event`.`pause`)
            ) %% 86400000000 + 86400000000
          ) %% 86400000000
        )
      ) DIV 86400000000
    ) <> 0
    THEN CONCAT(
      CAST((
        (
          GREATEST(
            COALESCE(`example_event`.`pause`, `example_event`.`length`),
            COALESCE(`example_event`.`length`, `example_event`.`pause`)
          ) - (
            (
              GREATEST(
                COALESCE(`example_event`.`pause`, `example_event`.`length`),
                COALESCE(`example_event`.`length`, `example_event`.`pause`)
              ) %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) DIV 86400000000
      ) AS CHAR),
      CASE
        WHEN (
          (
            GREATEST(
              COALESCE(`example_event`.`pause`, `example_event`.`length`),
              COALESCE(`example_event`.`length`, `example_event`.`pause`)
            ) - (
              (
                GREATEST(
                  COALESCE(`example_event`.`pause`, `example_event`.`length`),
                  COALESCE(`example_event`.`length`, `example_event`.`pause`)
                ) %% 86400000000 + 86400000000
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
            GREATEST(
              COALESCE(`example_event`.`pause`, `example_event`.`length`),
              COALESCE(`example_event`.`length`, `example_event`.`pause`)
            ) %% 86400000000 + 86400000000
          ) %% 86400000000
        ) = 0
        THEN ''
        ELSE CONCAT(
          CASE
            WHEN (
              (
                GREATEST(
                  COALESCE(`example_event`.`pause`, `example_event`.`length`),
                  COALESCE(`example_event`.`length`, `example_event`.`pause`)
                ) - (
                  (
                    GREATEST(
                      COALESCE(`example_event`.`pause`, `example_event`.`length`),
                      COALESCE(`example_event`.`length`, `example_event`.`pause`)
                    ) %% 86400000000 + 86400000000
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
                    GREATEST(
                      COALESCE(`example_event`.`pause`, `example_event`.`length`),
                      COALESCE(`example_event`.`length`, `example_event`.`pause`)
                    ) %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) DIV 1000000
              ),
              '%%H:%%i:%%s'
            ),
            CASE
              WHEN (
                (
                  (
                    GREATEST(
                      COALESCE(`example_event`.`pause`, `example_event`.`length`),
                      COALESCE(`example_event`.`length`, `example_event`.`pause`)
                    ) %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) %% 1000000
              ) = 0
              THEN ''
              ELSE CONCAT(
                '.',
                TRIM(TRAILING '0' FROM LPAD(
                  (
                    (
                      GREATEST(
                        COALESCE(`example_event`.`pause`, `example_event`.`length`),
                        COALESCE(`example_event`.`length`, `example_event`.`pause`)
                      ) %% 86400000000 + 86400000000
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
                GREATEST(
                  COALESCE(`example_event`.`pause`, `example_event`.`length`),
                  COALESCE(`example_event`.`length`, `example_event`.`pause`)
                ) %% 86400000000 + 86400000000
              ) %% 86400000000
            ) DIV 1000000
          ),
          '%%H:%%i:%%s'
        ),
        CASE
          WHEN (
            (
              (
                GREATEST(
                  COALESCE(`example_event`.`pause`, `example_event`.`length`),
                  COALESCE(`example_event`.`length`, `example_event`.`pause`)
                ) %% 86400000000 + 86400000000
              ) %% 86400000000
            ) %% 1000000
          ) = 0
          THEN ''
          ELSE CONCAT(
            '.',
            TRIM(TRAILING '0' FROM LPAD(
              (
                (
                  GREATEST(
                    COALESCE(`example_event`.`pause`, `example_event`.`length`),
                    COALESCE(`example_event`.`length`, `example_event`.`pause`)
                  ) %% 86400000000 + 86400000000
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
      (
        LEAST(COALESCE(`example_event`.`pause`, %s), %s) - (
          (
            LEAST(COALESCE(`example_event`.`pause`, %s), %s) %% 86400000000 + 86400000000
          ) %% 86400000000
        )
      ) DIV 86400000000
    ) <> 0
    THEN CONCAT(
      CAST((
        (
          LEAST(COALESCE(`example_event`.`pause`, %s), %s) - (
            (
              LEAST(COALESCE(`example_event`.`pause`, %s), %s) %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) DIV 86400000000
      ) AS CHAR),
      CASE
        WHEN (
          (
            LEAST(COALESCE(`example_event`.`pause`, %s), %s) - (
              (
                LEAST(COALESCE(`example_event`.`pause`, %s), %s) %% 86400000000 + 86400000000
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
            LEAST(COALESCE(`example_event`.`pause`, %s), %s) %% 86400000000 + 86400000000
          ) %% 86400000000
        ) = 0
        THEN ''
        ELSE CONCAT(
          CASE
            WHEN (
              (
                LEAST(COALESCE(`example_event`.`pause`, %s), %s) - (
                  (
                    LEAST(COALESCE(`example_event`.`pause`, %s), %s) %% 86400000000 + 86400000000
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
                    LEAST(COALESCE(`example_event`.`pause`, %s), %s) %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) DIV 1000000
              ),
              '%%H:%%i:%%s'
            ),
            CASE
              WHEN (
                (
                  (
                    LEAST(COALESCE(`example_event`.`pause`, %s), %s) %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) %% 1000000
              ) = 0
              THEN ''
              ELSE CONCAT(
                '.',
                TRIM(TRAILING '0' FROM LPAD(
                  (
                    (
                      LEAST(COALESCE(`example_event`.`pause`, %s), %s) %% 86400000000 + 86400000000
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
                LEAST(COALESCE(`example_event`.`pause`, %s), %s) %% 86400000000 + 86400000000
              ) %% 86400000000
            ) DIV 1000000
          ),
          '%%H:%%i:%%s'
        ),
        CASE
          WHEN (
            (
              (
                LEAST(COALESCE(`example_event`.`pause`, %s), %s) %% 86400000000 + 86400000000
              ) %% 86400000000
            ) %% 1000000
          ) = 0
          THEN ''
          ELSE CONCAT(
            '.',
            TRIM(TRAILING '0' FROM LPAD(
              (
                (
                  LEAST(COALESCE(`example_event`.`pause`, %s), %s) %% 86400000000 + 86400000000
                ) %% 86400000000
              ) %% 1000000,
              6,
              '0'
            ))
          )
        END
      )
    )
  END AS `cast2`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: (-108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000)
