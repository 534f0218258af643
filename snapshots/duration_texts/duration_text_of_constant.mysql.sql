-- Event.objects.order_by('pk')
--     .values_list(text(duration(F('length') - timedelta(days=2))), text(duration(BACK - timedelta(hours=30))))

SELECT
  CASE
    WHEN (
      (
        (
          CAST(`example_event`.`length` AS SIGNED) - (
            (
              `example_event`.`length` %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) DIV 86400000000
      ) - (
        (
          %s - (
            (
              %s %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) DIV 86400000000
      )
    ) <> 0
    THEN CONCAT(
      CAST((
        (
          (
            CAST(`example_event`.`length` AS SIGNED) - (
              (
                `example_event`.`length` %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) DIV 86400000000
        ) - (
          (
            %s - (
              (
                %s %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) DIV 86400000000
        )
      ) AS CHAR),
      CASE
        WHEN (
          (
            (
              CAST(`example_event`.`length` AS SIGNED) - (
                (
                  `example_event`.`length` %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ) DIV 86400000000
          ) - (
            (
              %s - (
                (
                  %s %% 86400000000 + 86400000000
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
              `example_event`.`length` %% 86400000000 + 86400000000
            ) %% 86400000000
          ) - (
            (
              %s %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) = 0
        THEN ''
        ELSE CONCAT(
          CASE
            WHEN (
              (
                (
                  `example_event`.`length` %% 86400000000 + 86400000000
                ) %% 86400000000
              ) - (
                (
                  %s %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ) < 0
            THEN ' -'
            WHEN (
              (
                (
                  CAST(`example_event`.`length` AS SIGNED) - (
                    (
                      `example_event`.`length` %% 86400000000 + 86400000000
                    ) %% 86400000000
                  )
                ) DIV 86400000000
              ) - (
                (
                  %s - (
                    (
                      %s %% 86400000000 + 86400000000
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
                        `example_event`.`length` %% 86400000000 + 86400000000
                      ) %% 86400000000
                    ) - (
                      (
                        %s %% 86400000000 + 86400000000
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
                        `example_event`.`length` %% 86400000000 + 86400000000
                      ) %% 86400000000
                    ) - (
                      (
                        %s %% 86400000000 + 86400000000
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
                          `example_event`.`length` %% 86400000000 + 86400000000
                        ) %% 86400000000
                      ) - (
                        (
                          %s %% 86400000000 + 86400000000
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
                `example_event`.`length` %% 86400000000 + 86400000000
              ) %% 86400000000
            ) - (
              (
                %s %% 86400000000 + 86400000000
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
                      `example_event`.`length` %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) - (
                    (
                      %s %% 86400000000 + 86400000000
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
                      `example_event`.`length` %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) - (
                    (
                      %s %% 86400000000 + 86400000000
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
                        `example_event`.`length` %% 86400000000 + 86400000000
                      ) %% 86400000000
                    ) - (
                      (
                        %s %% 86400000000 + 86400000000
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
        CAST(TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`) AS SIGNED) DIV 86400000000
      ) - (
        (
          %s - (
            (
              %s %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) DIV 86400000000
      )
    ) <> 0
    THEN CONCAT(
      CAST((
        (
          CAST(TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`) AS SIGNED) DIV 86400000000
        ) - (
          (
            %s - (
              (
                %s %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) DIV 86400000000
        )
      ) AS CHAR),
      CASE
        WHEN (
          (
            CAST(TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`) AS SIGNED) DIV 86400000000
          ) - (
            (
              %s - (
                (
                  %s %% 86400000000 + 86400000000
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
            CAST(TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`) AS SIGNED) %% 86400000000
          ) - (
            (
              %s %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) = 0
        THEN ''
        ELSE CONCAT(
          CASE
            WHEN (
              (
                CAST(TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`) AS SIGNED) %% 86400000000
              ) - (
                (
                  %s %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ) < 0
            THEN ' -'
            WHEN (
              (
                CAST(TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`) AS SIGNED) DIV 86400000000
              ) - (
                (
                  %s - (
                    (
                      %s %% 86400000000 + 86400000000
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
                      CAST(TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`) AS SIGNED) %% 86400000000
                    ) - (
                      (
                        %s %% 86400000000 + 86400000000
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
                      CAST(TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`) AS SIGNED) %% 86400000000
                    ) - (
                      (
                        %s %% 86400000000 + 86400000000
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
                        CAST(TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`) AS SIGNED) %% 86400000000
                      ) - (
                        (
                          %s %% 86400000000 + 86400000000
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
              CAST(TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`) AS SIGNED) %% 86400000000
            ) - (
              (
                %s %% 86400000000 + 86400000000
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
                    CAST(TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`) AS SIGNED) %% 86400000000
                  ) - (
                    (
                      %s %% 86400000000 + 86400000000
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
                    CAST(TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`) AS SIGNED) %% 86400000000
                  ) - (
                    (
                      %s %% 86400000000 + 86400000000
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
                      CAST(TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`) AS SIGNED) %% 86400000000
                    ) - (
                      (
                        %s %% 86400000000 + 86400000000
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
-- parameters: (172800000000, 172800000000, 172800000000, 172800000000, 172800000000, 172800000000, 172800000000, 172800000000, 172800000000, 172800000000, 172800000000, 172800000000, 172800000000, 172800000000, 172800000000, 172800000000, 172800000000, 108000000000, 108000000000, 108000000000, 108000000000, 108000000000, 108000000000, 108000000000, 108000000000, 108000000000, 108000000000, 108000000000, 108000000000, 108000000000, 108000000000, 108000000000, 108000000000, 108000000000)
