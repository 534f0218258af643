-- Event.objects.order_by('pk')
--     .values_list(text(duration(F('length') * Decimal('-0.5'))), text(duration(F('pause') / 2)))

SELECT
  CASE
    WHEN (
      CAST(CAST(CAST(`example_event`.`length` AS DOUBLE) * %s AS SIGNED) AS SIGNED) DIV 86400000000
    ) <> 0
    THEN CONCAT(
      CAST((
        CAST(CAST(CAST(`example_event`.`length` AS DOUBLE) * %s AS SIGNED) AS SIGNED) DIV 86400000000
      ) AS CHAR),
      CASE
        WHEN (
          CAST(CAST(CAST(`example_event`.`length` AS DOUBLE) * %s AS SIGNED) AS SIGNED) DIV 86400000000
        ) = 1
        THEN ' day'
        ELSE ' days'
      END,
      CASE
        WHEN (
          CAST(CAST(CAST(`example_event`.`length` AS DOUBLE) * %s AS SIGNED) AS SIGNED) %% 86400000000
        ) = 0
        THEN ''
        ELSE CONCAT(
          CASE
            WHEN (
              CAST(CAST(CAST(`example_event`.`length` AS DOUBLE) * %s AS SIGNED) AS SIGNED) %% 86400000000
            ) < 0
            THEN ' -'
            WHEN (
              CAST(CAST(CAST(`example_event`.`length` AS DOUBLE) * %s AS SIGNED) AS SIGNED) DIV 86400000000
            ) < 0
            THEN ' +'
            ELSE ' '
          END,
          CONCAT(
            TIME_FORMAT(
              SEC_TO_TIME(
                ABS(
                  (
                    CAST(CAST(CAST(`example_event`.`length` AS DOUBLE) * %s AS SIGNED) AS SIGNED) %% 86400000000
                  )
                ) DIV 1000000
              ),
              '%%H:%%i:%%s'
            ),
            CASE
              WHEN (
                ABS(
                  (
                    CAST(CAST(CAST(`example_event`.`length` AS DOUBLE) * %s AS SIGNED) AS SIGNED) %% 86400000000
                  )
                ) %% 1000000
              ) = 0
              THEN ''
              ELSE CONCAT(
                '.',
                TRIM(TRAILING '0' FROM LPAD(
                  ABS(
                    (
                      CAST(CAST(CAST(`example_event`.`length` AS DOUBLE) * %s AS SIGNED) AS SIGNED) %% 86400000000
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
            CAST(CAST(CAST(`example_event`.`length` AS DOUBLE) * %s AS SIGNED) AS SIGNED) %% 86400000000
          ) < 0
          THEN '-'
          ELSE ''
        END,
        CONCAT(
          TIME_FORMAT(
            SEC_TO_TIME(
              ABS(
                (
                  CAST(CAST(CAST(`example_event`.`length` AS DOUBLE) * %s AS SIGNED) AS SIGNED) %% 86400000000
                )
              ) DIV 1000000
            ),
            '%%H:%%i:%%s'
          ),
          CASE
            WHEN (
              ABS(
                (
                  CAST(CAST(CAST(`example_event`.`length` AS DOUBLE) * %s AS SIGNED) AS SIGNED) %% 86400000000
                )
              ) %% 1000000
            ) = 0
            THEN ''
            ELSE CONCAT(
              '.',
              TRIM(TRAILING '0' FROM LPAD(
                ABS(
                  (
                    CAST(CAST(CAST(`example_event`.`length` AS DOUBLE) * %s AS SIGNED) AS SIGNED) %% 86400000000
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
      CAST(CAST(CAST(`example_event`.`pause` AS DOUBLE) / %s AS SIGNED) AS SIGNED) DIV 86400000000
    ) <> 0
    THEN CONCAT(
      CAST((
        CAST(CAST(CAST(`example_event`.`pause` AS DOUBLE) / %s AS SIGNED) AS SIGNED) DIV 86400000000
      ) AS CHAR),
      CASE
        WHEN (
          CAST(CAST(CAST(`example_event`.`pause` AS DOUBLE) / %s AS SIGNED) AS SIGNED) DIV 86400000000
        ) = 1
        THEN ' day'
        ELSE ' days'
      END,
      CASE
        WHEN (
          CAST(CAST(CAST(`example_event`.`pause` AS DOUBLE) / %s AS SIGNED) AS SIGNED) %% 86400000000
        ) = 0
        THEN ''
        ELSE CONCAT(
          CASE
            WHEN (
              CAST(CAST(CAST(`example_event`.`pause` AS DOUBLE) / %s AS SIGNED) AS SIGNED) %% 86400000000
            ) < 0
            THEN ' -'
            WHEN (
              CAST(CAST(CAST(`example_event`.`pause` AS DOUBLE) / %s AS SIGNED) AS SIGNED) DIV 86400000000
            ) < 0
            THEN ' +'
            ELSE ' '
          END,
          CONCAT(
            TIME_FORMAT(
              SEC_TO_TIME(
                ABS(
                  (
                    CAST(CAST(CAST(`example_event`.`pause` AS DOUBLE) / %s AS SIGNED) AS SIGNED) %% 86400000000
                  )
                ) DIV 1000000
              ),
              '%%H:%%i:%%s'
            ),
            CASE
              WHEN (
                ABS(
                  (
                    CAST(CAST(CAST(`example_event`.`pause` AS DOUBLE) / %s AS SIGNED) AS SIGNED) %% 86400000000
                  )
                ) %% 1000000
              ) = 0
              THEN ''
              ELSE CONCAT(
                '.',
                TRIM(TRAILING '0' FROM LPAD(
                  ABS(
                    (
                      CAST(CAST(CAST(`example_event`.`pause` AS DOUBLE) / %s AS SIGNED) AS SIGNED) %% 86400000000
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
            CAST(CAST(CAST(`example_event`.`pause` AS DOUBLE) / %s AS SIGNED) AS SIGNED) %% 86400000000
          ) < 0
          THEN '-'
          ELSE ''
        END,
        CONCAT(
          TIME_FORMAT(
            SEC_TO_TIME(
              ABS(
                (
                  CAST(CAST(CAST(`example_event`.`pause` AS DOUBLE) / %s AS SIGNED) AS SIGNED) %% 86400000000
                )
              ) DIV 1000000
            ),
            '%%H:%%i:%%s'
          ),
          CASE
            WHEN (
              ABS(
                (
                  CAST(CAST(CAST(`example_event`.`pause` AS DOUBLE) / %s AS SIGNED) AS SIGNED) %% 86400000000
                )
              ) %% 1000000
            ) = 0
            THEN ''
            ELSE CONCAT(
              '.',
              TRIM(TRAILING '0' FROM LPAD(
                ABS(
                  (
                    CAST(CAST(CAST(`example_event`.`pause` AS DOUBLE) / %s AS SIGNED) AS SIGNED) %% 86400000000
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
-- parameters: (Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2)
