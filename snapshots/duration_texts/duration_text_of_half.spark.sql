-- Event.objects.order_by('pk')
--     .values_list(text(duration(F('length') * Decimal('-0.5'))), text(duration(F('pause') / 2)))

SELECT
  CASE
    WHEN NOT CAST(rint(CAST(`example_event`.`length` AS DOUBLE) * CAST(%s AS DOUBLE)) AS BIGINT) IS NULL
    THEN CASE
      WHEN (
        CAST(CAST(rint(CAST(`example_event`.`length` AS DOUBLE) * CAST(%s AS DOUBLE)) AS BIGINT) AS BIGINT) DIV 86400000000
      ) <> 0
      THEN CAST((
        CAST(CAST(rint(CAST(`example_event`.`length` AS DOUBLE) * CAST(%s AS DOUBLE)) AS BIGINT) AS BIGINT) DIV 86400000000
      ) AS STRING) || CASE
        WHEN (
          CAST(CAST(rint(CAST(`example_event`.`length` AS DOUBLE) * CAST(%s AS DOUBLE)) AS BIGINT) AS BIGINT) DIV 86400000000
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            CAST(CAST(rint(CAST(`example_event`.`length` AS DOUBLE) * CAST(%s AS DOUBLE)) AS BIGINT) AS BIGINT) %% 86400000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              CAST(CAST(rint(CAST(`example_event`.`length` AS DOUBLE) * CAST(%s AS DOUBLE)) AS BIGINT) AS BIGINT) %% 86400000000
            ) < 0
            THEN ' -'
            WHEN (
              CAST(CAST(rint(CAST(`example_event`.`length` AS DOUBLE) * CAST(%s AS DOUBLE)) AS BIGINT) AS BIGINT) DIV 86400000000
            ) < 0
            THEN ' +'
            ELSE ' '
          END || (
            printf(
              '%%02d:%%02d:%%02d',
              ABS(
                (
                  CAST(CAST(rint(CAST(`example_event`.`length` AS DOUBLE) * CAST(%s AS DOUBLE)) AS BIGINT) AS BIGINT) %% 86400000000
                )
              ) DIV 3600000000,
              (
                ABS(
                  (
                    CAST(CAST(rint(CAST(`example_event`.`length` AS DOUBLE) * CAST(%s AS DOUBLE)) AS BIGINT) AS BIGINT) %% 86400000000
                  )
                ) DIV 60000000
              ) %% 60,
              (
                ABS(
                  (
                    CAST(CAST(rint(CAST(`example_event`.`length` AS DOUBLE) * CAST(%s AS DOUBLE)) AS BIGINT) AS BIGINT) %% 86400000000
                  )
                ) DIV 1000000
              ) %% 60
            ) || (
              CASE
                WHEN (
                  ABS(
                    (
                      CAST(CAST(rint(CAST(`example_event`.`length` AS DOUBLE) * CAST(%s AS DOUBLE)) AS BIGINT) AS BIGINT) %% 86400000000
                    )
                  ) %% 1000000
                ) = 0
                THEN ''
                ELSE TRIM(TRAILING '0' FROM PRINTF(
                  '.%%06d',
                  ABS(
                    (
                      CAST(CAST(rint(CAST(`example_event`.`length` AS DOUBLE) * CAST(%s AS DOUBLE)) AS BIGINT) AS BIGINT) %% 86400000000
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
              CAST(CAST(rint(CAST(`example_event`.`length` AS DOUBLE) * CAST(%s AS DOUBLE)) AS BIGINT) AS BIGINT) %% 86400000000
            ) < 0
            THEN '-'
            ELSE ''
          END
        ) || (
          printf(
            '%%02d:%%02d:%%02d',
            ABS(
              (
                CAST(CAST(rint(CAST(`example_event`.`length` AS DOUBLE) * CAST(%s AS DOUBLE)) AS BIGINT) AS BIGINT) %% 86400000000
              )
            ) DIV 3600000000,
            (
              ABS(
                (
                  CAST(CAST(rint(CAST(`example_event`.`length` AS DOUBLE) * CAST(%s AS DOUBLE)) AS BIGINT) AS BIGINT) %% 86400000000
                )
              ) DIV 60000000
            ) %% 60,
            (
              ABS(
                (
                  CAST(CAST(rint(CAST(`example_event`.`length` AS DOUBLE) * CAST(%s AS DOUBLE)) AS BIGINT) AS BIGINT) %% 86400000000
                )
              ) DIV 1000000
            ) %% 60
          ) || (
            CASE
              WHEN (
                ABS(
                  (
                    CAST(CAST(rint(CAST(`example_event`.`length` AS DOUBLE) * CAST(%s AS DOUBLE)) AS BIGINT) AS BIGINT) %% 86400000000
                  )
                ) %% 1000000
              ) = 0
              THEN ''
              ELSE TRIM(TRAILING '0' FROM PRINTF(
                '.%%06d',
                ABS(
                  (
                    CAST(CAST(rint(CAST(`example_event`.`length` AS DOUBLE) * CAST(%s AS DOUBLE)) AS BIGINT) AS BIGINT) %% 86400000000
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
    WHEN NOT CAST(rint(CAST(`example_event`.`pause` AS DOUBLE) / CAST(%s AS DOUBLE)) AS BIGINT) IS NULL
    THEN CASE
      WHEN (
        CAST(CAST(rint(CAST(`example_event`.`pause` AS DOUBLE) / CAST(%s AS DOUBLE)) AS BIGINT) AS BIGINT) DIV 86400000000
      ) <> 0
      THEN CAST((
        CAST(CAST(rint(CAST(`example_event`.`pause` AS DOUBLE) / CAST(%s AS DOUBLE)) AS BIGINT) AS BIGINT) DIV 86400000000
      ) AS STRING) || CASE
        WHEN (
          CAST(CAST(rint(CAST(`example_event`.`pause` AS DOUBLE) / CAST(%s AS DOUBLE)) AS BIGINT) AS BIGINT) DIV 86400000000
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            CAST(CAST(rint(CAST(`example_event`.`pause` AS DOUBLE) / CAST(%s AS DOUBLE)) AS BIGINT) AS BIGINT) %% 86400000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              CAST(CAST(rint(CAST(`example_event`.`pause` AS DOUBLE) / CAST(%s AS DOUBLE)) AS BIGINT) AS BIGINT) %% 86400000000
            ) < 0
            THEN ' -'
            WHEN (
              CAST(CAST(rint(CAST(`example_event`.`pause` AS DOUBLE) / CAST(%s AS DOUBLE)) AS BIGINT) AS BIGINT) DIV 86400000000
            ) < 0
            THEN ' +'
            ELSE ' '
          END || (
            printf(
              '%%02d:%%02d:%%02d',
              ABS(
                (
                  CAST(CAST(rint(CAST(`example_event`.`pause` AS DOUBLE) / CAST(%s AS DOUBLE)) AS BIGINT) AS BIGINT) %% 86400000000
                )
              ) DIV 3600000000,
              (
                ABS(
                  (
                    CAST(CAST(rint(CAST(`example_event`.`pause` AS DOUBLE) / CAST(%s AS DOUBLE)) AS BIGINT) AS BIGINT) %% 86400000000
                  )
                ) DIV 60000000
              ) %% 60,
              (
                ABS(
                  (
                    CAST(CAST(rint(CAST(`example_event`.`pause` AS DOUBLE) / CAST(%s AS DOUBLE)) AS BIGINT) AS BIGINT) %% 86400000000
                  )
                ) DIV 1000000
              ) %% 60
            ) || (
              CASE
                WHEN (
                  ABS(
                    (
                      CAST(CAST(rint(CAST(`example_event`.`pause` AS DOUBLE) / CAST(%s AS DOUBLE)) AS BIGINT) AS BIGINT) %% 86400000000
                    )
                  ) %% 1000000
                ) = 0
                THEN ''
                ELSE TRIM(TRAILING '0' FROM PRINTF(
                  '.%%06d',
                  ABS(
                    (
                      CAST(CAST(rint(CAST(`example_event`.`pause` AS DOUBLE) / CAST(%s AS DOUBLE)) AS BIGINT) AS BIGINT) %% 86400000000
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
              CAST(CAST(rint(CAST(`example_event`.`pause` AS DOUBLE) / CAST(%s AS DOUBLE)) AS BIGINT) AS BIGINT) %% 86400000000
            ) < 0
            THEN '-'
            ELSE ''
          END
        ) || (
          printf(
            '%%02d:%%02d:%%02d',
            ABS(
              (
                CAST(CAST(rint(CAST(`example_event`.`pause` AS DOUBLE) / CAST(%s AS DOUBLE)) AS BIGINT) AS BIGINT) %% 86400000000
              )
            ) DIV 3600000000,
            (
              ABS(
                (
                  CAST(CAST(rint(CAST(`example_event`.`pause` AS DOUBLE) / CAST(%s AS DOUBLE)) AS BIGINT) AS BIGINT) %% 86400000000
                )
              ) DIV 60000000
            ) %% 60,
            (
              ABS(
                (
                  CAST(CAST(rint(CAST(`example_event`.`pause` AS DOUBLE) / CAST(%s AS DOUBLE)) AS BIGINT) AS BIGINT) %% 86400000000
                )
              ) DIV 1000000
            ) %% 60
          ) || (
            CASE
              WHEN (
                ABS(
                  (
                    CAST(CAST(rint(CAST(`example_event`.`pause` AS DOUBLE) / CAST(%s AS DOUBLE)) AS BIGINT) AS BIGINT) %% 86400000000
                  )
                ) %% 1000000
              ) = 0
              THEN ''
              ELSE TRIM(TRAILING '0' FROM PRINTF(
                '.%%06d',
                ABS(
                  (
                    CAST(CAST(rint(CAST(`example_event`.`pause` AS DOUBLE) / CAST(%s AS DOUBLE)) AS BIGINT) AS BIGINT) %% 86400000000
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
-- parameters: (Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), Decimal('-0.5'), 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2)
