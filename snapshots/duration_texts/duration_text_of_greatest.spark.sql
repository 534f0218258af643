-- Event.objects.order_by('pk')
--     .values_list(text(Greatest('pause', 'length')), text(Least('pause', Value(timedelta(hours=-30)))))

SELECT
  CASE
    WHEN NOT greatest(`example_event`.`pause`, `example_event`.`length`) IS NULL
    THEN CASE
      WHEN (
        (
          greatest(`example_event`.`pause`, `example_event`.`length`) - (
            (
              greatest(`example_event`.`pause`, `example_event`.`length`) %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) DIV 86400000000
      ) <> 0
      THEN CAST((
        (
          greatest(`example_event`.`pause`, `example_event`.`length`) - (
            (
              greatest(`example_event`.`pause`, `example_event`.`length`) %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) DIV 86400000000
      ) AS STRING) || CASE
        WHEN (
          (
            greatest(`example_event`.`pause`, `example_event`.`length`) - (
              (
                greatest(`example_event`.`pause`, `example_event`.`length`) %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) DIV 86400000000
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            (
              greatest(`example_event`.`pause`, `example_event`.`length`) %% 86400000000 + 86400000000
            ) %% 86400000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              (
                greatest(`example_event`.`pause`, `example_event`.`length`) - (
                  (
                    greatest(`example_event`.`pause`, `example_event`.`length`) %% 86400000000 + 86400000000
                  ) %% 86400000000
                )
              ) DIV 86400000000
            ) < 0
            THEN ' +'
            ELSE ' '
          END || (
            printf(
              '%%02d:%%02d:%%02d',
              (
                (
                  greatest(`example_event`.`pause`, `example_event`.`length`) %% 86400000000 + 86400000000
                ) %% 86400000000
              ) DIV 3600000000,
              (
                (
                  (
                    greatest(`example_event`.`pause`, `example_event`.`length`) %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) DIV 60000000
              ) %% 60,
              (
                (
                  (
                    greatest(`example_event`.`pause`, `example_event`.`length`) %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) DIV 1000000
              ) %% 60
            ) || (
              CASE
                WHEN (
                  (
                    (
                      greatest(`example_event`.`pause`, `example_event`.`length`) %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) %% 1000000
                ) = 0
                THEN ''
                ELSE TRIM(TRAILING '0' FROM PRINTF(
                  '.%%06d',
                  (
                    (
                      greatest(`example_event`.`pause`, `example_event`.`length`) %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) %% 1000000
                ))
              END
            )
          )
        END
      )
      ELSE (
        printf(
          '%%02d:%%02d:%%02d',
          (
            (
              greatest(`example_event`.`pause`, `example_event`.`length`) %% 86400000000 + 86400000000
            ) %% 86400000000
          ) DIV 3600000000,
          (
            (
              (
                greatest(`example_event`.`pause`, `example_event`.`length`) %% 86400000000 + 86400000000
              ) %% 86400000000
            ) DIV 60000000
          ) %% 60,
          (
            (
              (
                greatest(`example_event`.`pause`, `example_event`.`length`) %% 86400000000 + 86400000000
              ) %% 86400000000
            ) DIV 1000000
          ) %% 60
        ) || (
          CASE
            WHEN (
              (
                (
                  greatest(`example_event`.`pause`, `example_event`.`length`) %% 86400000000 + 86400000000
                ) %% 86400000000
              ) %% 1000000
            ) = 0
            THEN ''
            ELSE TRIM(TRAILING '0' FROM PRINTF(
              '.%%06d',
              (
                (
                  greatest(`example_event`.`pause`, `example_event`.`length`) %% 86400000000 + 86400000000
                ) %% 86400000000
              ) %% 1000000
            ))
          END
        )
      )
    END
  END AS `cast1`,
  CASE
    WHEN NOT least(`example_event`.`pause`, %s) IS NULL
    THEN CASE
      WHEN (
        (
          least(`example_event`.`pause`, %s) - (
            (
              least(`example_event`.`pause`, %s) %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) DIV 86400000000
      ) <> 0
      THEN CAST((
        (
          least(`example_event`.`pause`, %s) - (
            (
              least(`example_event`.`pause`, %s) %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) DIV 86400000000
      ) AS STRING) || CASE
        WHEN (
          (
            least(`example_event`.`pause`, %s) - (
              (
                least(`example_event`.`pause`, %s) %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) DIV 86400000000
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            (
              least(`example_event`.`pause`, %s) %% 86400000000 + 86400000000
            ) %% 86400000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              (
                least(`example_event`.`pause`, %s) - (
                  (
                    least(`example_event`.`pause`, %s) %% 86400000000 + 86400000000
                  ) %% 86400000000
                )
              ) DIV 86400000000
            ) < 0
            THEN ' +'
            ELSE ' '
          END || (
            printf(
              '%%02d:%%02d:%%02d',
              (
                (
                  least(`example_event`.`pause`, %s) %% 86400000000 + 86400000000
                ) %% 86400000000
              ) DIV 3600000000,
              (
                (
                  (
                    least(`example_event`.`pause`, %s) %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) DIV 60000000
              ) %% 60,
              (
                (
                  (
                    least(`example_event`.`pause`, %s) %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) DIV 1000000
              ) %% 60
            ) || (
              CASE
                WHEN (
                  (
                    (
                      least(`example_event`.`pause`, %s) %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) %% 1000000
                ) = 0
                THEN ''
                ELSE TRIM(TRAILING '0' FROM PRINTF(
                  '.%%06d',
                  (
                    (
                      least(`example_event`.`pause`, %s) %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) %% 1000000
                ))
              END
            )
          )
        END
      )
      ELSE (
        printf(
          '%%02d:%%02d:%%02d',
          (
            (
              least(`example_event`.`pause`, %s) %% 86400000000 + 86400000000
            ) %% 86400000000
          ) DIV 3600000000,
          (
            (
              (
                least(`example_event`.`pause`, %s) %% 86400000000 + 86400000000
              ) %% 86400000000
            ) DIV 60000000
          ) %% 60,
          (
            (
              (
                least(`example_event`.`pause`, %s) %% 86400000000 + 86400000000
              ) %% 86400000000
            ) DIV 1000000
          ) %% 60
        ) || (
          CASE
            WHEN (
              (
                (
                  least(`example_event`.`pause`, %s) %% 86400000000 + 86400000000
                ) %% 86400000000
              ) %% 1000000
            ) = 0
            THEN ''
            ELSE TRIM(TRAILING '0' FROM PRINTF(
              '.%%06d',
              (
                (
                  least(`example_event`.`pause`, %s) %% 86400000000 + 86400000000
                ) %% 86400000000
              ) %% 1000000
            ))
          END
        )
      )
    END
  END AS `cast2`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: (-108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000, -108000000000)
