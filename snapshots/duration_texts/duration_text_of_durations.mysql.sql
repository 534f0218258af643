-- Event.objects.order_by('pk')
--     .values_list(text(duration(F('pause') - F('length'))), text(duration(F('pause') + F('length'))))

SELECT
  CASE
    WHEN (
      (
        (
          CAST(`example_event`.`pause` AS SIGNED) - (
            (
              `example_event`.`pause` %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) DIV 86400000000
      ) - (
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
      CAST((
        (
          (
            CAST(`example_event`.`pause` AS SIGNED) - (
              (
                `example_event`.`pause` %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) DIV 86400000000
        ) - (
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
        WHEN (
          (
            (
              CAST(`example_event`.`pause` AS SIGNED) - (
                (
                  `example_event`.`pause` %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ) DIV 86400000000
          ) - (
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
        WHEN (
          (
            (
              `example_event`.`pause` %% 86400000000 + 86400000000
            ) %% 86400000000
          ) - (
            (
              `example_event`.`length` %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) = 0
        THEN ''
        ELSE CONCAT(
          CASE
            WHEN (
              (
                (
                  `example_event`.`pause` %% 86400000000 + 86400000000
                ) %% 86400000000
              ) - (
                (
                  `example_event`.`length` %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ) < 0
            THEN ' -'
            WHEN (
              (
                (
                  CAST(`example_event`.`pause` AS SIGNED) - (
                    (
                      `example_event`.`pause` %% 86400000000 + 86400000000
                    ) %% 86400000000
                  )
                ) DIV 86400000000
              ) - (
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
                  (
                    (
                      (
                        `example_event`.`pause` %% 86400000000 + 86400000000
                      ) %% 86400000000
                    ) - (
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
                  (
                    (
                      (
                        `example_event`.`pause` %% 86400000000 + 86400000000
                      ) %% 86400000000
                    ) - (
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
                    (
                      (
                        (
                          `example_event`.`pause` %% 86400000000 + 86400000000
                        ) %% 86400000000
                      ) - (
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
          WHEN (
            (
              (
                `example_event`.`pause` %% 86400000000 + 86400000000
              ) %% 86400000000
            ) - (
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
                (
                  (
                    (
                      `example_event`.`pause` %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) - (
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
                (
                  (
                    (
                      `example_event`.`pause` %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) - (
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
                  (
                    (
                      (
                        `example_event`.`pause` %% 86400000000 + 86400000000
                      ) %% 86400000000
                    ) - (
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
  END AS `cast1`,
  CASE
    WHEN (
      (
        (
          CAST(`example_event`.`pause` AS SIGNED) - (
            (
              `example_event`.`pause` %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) DIV 86400000000
      ) + (
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
      CAST((
        (
          (
            CAST(`example_event`.`pause` AS SIGNED) - (
              (
                `example_event`.`pause` %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) DIV 86400000000
        ) + (
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
        WHEN (
          (
            (
              CAST(`example_event`.`pause` AS SIGNED) - (
                (
                  `example_event`.`pause` %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ) DIV 86400000000
          ) + (
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
        WHEN (
          (
            (
              `example_event`.`pause` %% 86400000000 + 86400000000
            ) %% 86400000000
          ) + (
            (
              `example_event`.`length` %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) = 0
        THEN ''
        ELSE CONCAT(
          CASE
            WHEN (
              (
                (
                  `example_event`.`pause` %% 86400000000 + 86400000000
                ) %% 86400000000
              ) + (
                (
                  `example_event`.`length` %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ) < 0
            THEN ' -'
            WHEN (
              (
                (
                  CAST(`example_event`.`pause` AS SIGNED) - (
                    (
                      `example_event`.`pause` %% 86400000000 + 86400000000
                    ) %% 86400000000
                  )
                ) DIV 86400000000
              ) + (
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
                  (
                    (
                      (
                        `example_event`.`pause` %% 86400000000 + 86400000000
                      ) %% 86400000000
                    ) + (
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
                  (
                    (
                      (
                        `example_event`.`pause` %% 86400000000 + 86400000000
                      ) %% 86400000000
                    ) + (
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
                    (
                      (
                        (
                          `example_event`.`pause` %% 86400000000 + 86400000000
                        ) %% 86400000000
                      ) + (
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
          WHEN (
            (
              (
                `example_event`.`pause` %% 86400000000 + 86400000000
              ) %% 86400000000
            ) + (
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
                (
                  (
                    (
                      `example_event`.`pause` %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) + (
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
                (
                  (
                    (
                      `example_event`.`pause` %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) + (
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
                  (
                    (
                      (
                        `example_event`.`pause` %% 86400000000 + 86400000000
                      ) %% 86400000000
                    ) + (
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
  END AS `cast2`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()
