-- Event.objects.order_by('pk')
--     .values_list(text(duration(F('pause') - F('length'))), text(duration(F('pause') + F('length'))))

SELECT
  CASE
    WHEN NOT (
      `example_event`.`pause` - `example_event`.`length`
    ) IS NULL
    THEN CASE
      WHEN (
        (
          (
            `example_event`.`pause` - (
              (
                `example_event`.`pause` %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) DIV 86400000000
        ) - (
          (
            `example_event`.`length` - (
              (
                `example_event`.`length` %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) DIV 86400000000
        )
      ) <> 0
      THEN CAST((
        (
          (
            `example_event`.`pause` - (
              (
                `example_event`.`pause` %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) DIV 86400000000
        ) - (
          (
            `example_event`.`length` - (
              (
                `example_event`.`length` %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) DIV 86400000000
        )
      ) AS STRING) || CASE
        WHEN (
          (
            (
              `example_event`.`pause` - (
                (
                  `example_event`.`pause` %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ) DIV 86400000000
          ) - (
            (
              `example_event`.`length` - (
                (
                  `example_event`.`length` %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ) DIV 86400000000
          )
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
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
          ELSE CASE
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
                  `example_event`.`pause` - (
                    (
                      `example_event`.`pause` %% 86400000000 + 86400000000
                    ) %% 86400000000
                  )
                ) DIV 86400000000
              ) - (
                (
                  `example_event`.`length` - (
                    (
                      `example_event`.`length` %% 86400000000 + 86400000000
                    ) %% 86400000000
                  )
                ) DIV 86400000000
              )
            ) < 0
            THEN ' +'
            ELSE ' '
          END || (
            printf(
              '%%02d:%%02d:%%02d',
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
              ) DIV 3600000000,
              (
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
                ) DIV 60000000
              ) %% 60,
              (
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
              ) %% 60
            ) || (
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
                ELSE TRIM(TRAILING '0' FROM PRINTF(
                  '.%%06d',
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
          END
        ) || (
          printf(
            '%%02d:%%02d:%%02d',
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
            ) DIV 3600000000,
            (
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
              ) DIV 60000000
            ) %% 60,
            (
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
            ) %% 60
          ) || (
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
              ELSE TRIM(TRAILING '0' FROM PRINTF(
                '.%%06d',
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
              ))
            END
          )
        )
      )
    END
  END AS `cast1`,
  CASE
    WHEN NOT (
      `example_event`.`pause` + `example_event`.`length`
    ) IS NULL
    THEN CASE
      WHEN (
        (
          (
            `example_event`.`pause` - (
              (
                `example_event`.`pause` %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) DIV 86400000000
        ) + (
          (
            `example_event`.`length` - (
              (
                `example_event`.`length` %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) DIV 86400000000
        )
      ) <> 0
      THEN CAST((
        (
          (
            `example_event`.`pause` - (
              (
                `example_event`.`pause` %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) DIV 86400000000
        ) + (
          (
            `example_event`.`length` - (
              (
                `example_event`.`length` %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) DIV 86400000000
        )
      ) AS STRING) || CASE
        WHEN (
          (
            (
              `example_event`.`pause` - (
                (
                  `example_event`.`pause` %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ) DIV 86400000000
          ) + (
            (
              `example_event`.`length` - (
                (
                  `example_event`.`length` %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ) DIV 86400000000
          )
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
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
          ELSE CASE
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
                  `example_event`.`pause` - (
                    (
                      `example_event`.`pause` %% 86400000000 + 86400000000
                    ) %% 86400000000
                  )
                ) DIV 86400000000
              ) + (
                (
                  `example_event`.`length` - (
                    (
                      `example_event`.`length` %% 86400000000 + 86400000000
                    ) %% 86400000000
                  )
                ) DIV 86400000000
              )
            ) < 0
            THEN ' +'
            ELSE ' '
          END || (
            printf(
              '%%02d:%%02d:%%02d',
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
              ) DIV 3600000000,
              (
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
                ) DIV 60000000
              ) %% 60,
              (
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
              ) %% 60
            ) || (
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
                ELSE TRIM(TRAILING '0' FROM PRINTF(
                  '.%%06d',
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
          END
        ) || (
          printf(
            '%%02d:%%02d:%%02d',
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
            ) DIV 3600000000,
            (
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
              ) DIV 60000000
            ) %% 60,
            (
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
            ) %% 60
          ) || (
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
              ELSE TRIM(TRAILING '0' FROM PRINTF(
                '.%%06d',
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
              ))
            END
          )
        )
      )
    END
  END AS `cast2`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()
