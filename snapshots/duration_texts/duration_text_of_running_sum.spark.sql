-- Event.objects.order_by('pk').values_list(text(Window(Sum('length'), order_by='pk')))

SELECT
  CASE
    WHEN NOT SUM(`example_event`.`length`) OVER (ORDER BY `example_event`.`id`) IS NULL
    THEN CASE
      WHEN SUM(
        (
          (
            `example_event`.`length` - (
              (
                `example_event`.`length` %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) DIV 86400000000
        )
      ) OVER (ORDER BY `example_event`.`id`) <> 0
      THEN CAST(SUM(
        (
          (
            `example_event`.`length` - (
              (
                `example_event`.`length` %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) DIV 86400000000
        )
      ) OVER (ORDER BY `example_event`.`id`) AS STRING) || CASE
        WHEN SUM(
          (
            (
              `example_event`.`length` - (
                (
                  `example_event`.`length` %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ) DIV 86400000000
          )
        ) OVER (ORDER BY `example_event`.`id`) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN SUM(
            (
              (
                `example_event`.`length` %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) OVER (ORDER BY `example_event`.`id`) = 0
          THEN ''
          ELSE CASE
            WHEN SUM(
              (
                (
                  `example_event`.`length` %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ) OVER (ORDER BY `example_event`.`id`) < 0
            THEN ' -'
            WHEN SUM(
              (
                (
                  `example_event`.`length` - (
                    (
                      `example_event`.`length` %% 86400000000 + 86400000000
                    ) %% 86400000000
                  )
                ) DIV 86400000000
              )
            ) OVER (ORDER BY `example_event`.`id`) < 0
            THEN ' +'
            ELSE ' '
          END || (
            printf(
              '%%02d:%%02d:%%02d',
              ABS(
                SUM(
                  (
                    (
                      `example_event`.`length` %% 86400000000 + 86400000000
                    ) %% 86400000000
                  )
                ) OVER (ORDER BY `example_event`.`id`)
              ) DIV 3600000000,
              (
                ABS(
                  SUM(
                    (
                      (
                        `example_event`.`length` %% 86400000000 + 86400000000
                      ) %% 86400000000
                    )
                  ) OVER (ORDER BY `example_event`.`id`)
                ) DIV 60000000
              ) %% 60,
              (
                ABS(
                  SUM(
                    (
                      (
                        `example_event`.`length` %% 86400000000 + 86400000000
                      ) %% 86400000000
                    )
                  ) OVER (ORDER BY `example_event`.`id`)
                ) DIV 1000000
              ) %% 60
            ) || (
              CASE
                WHEN (
                  ABS(
                    SUM(
                      (
                        (
                          `example_event`.`length` %% 86400000000 + 86400000000
                        ) %% 86400000000
                      )
                    ) OVER (ORDER BY `example_event`.`id`)
                  ) %% 1000000
                ) = 0
                THEN ''
                ELSE TRIM(TRAILING '0' FROM PRINTF(
                  '.%%06d',
                  ABS(
                    SUM(
                      (
                        (
                          `example_event`.`length` %% 86400000000 + 86400000000
                        ) %% 86400000000
                      )
                    ) OVER (ORDER BY `example_event`.`id`)
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
            WHEN SUM(
              (
                (
                  `example_event`.`length` %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ) OVER (ORDER BY `example_event`.`id`) < 0
            THEN '-'
            ELSE ''
          END
        ) || (
          printf(
            '%%02d:%%02d:%%02d',
            ABS(
              SUM(
                (
                  (
                    `example_event`.`length` %% 86400000000 + 86400000000
                  ) %% 86400000000
                )
              ) OVER (ORDER BY `example_event`.`id`)
            ) DIV 3600000000,
            (
              ABS(
                SUM(
                  (
                    (
                      `example_event`.`length` %% 86400000000 + 86400000000
                    ) %% 86400000000
                  )
                ) OVER (ORDER BY `example_event`.`id`)
              ) DIV 60000000
            ) %% 60,
            (
              ABS(
                SUM(
                  (
                    (
                      `example_event`.`length` %% 86400000000 + 86400000000
                    ) %% 86400000000
                  )
                ) OVER (ORDER BY `example_event`.`id`)
              ) DIV 1000000
            ) %% 60
          ) || (
            CASE
              WHEN (
                ABS(
                  SUM(
                    (
                      (
                        `example_event`.`length` %% 86400000000 + 86400000000
                      ) %% 86400000000
                    )
                  ) OVER (ORDER BY `example_event`.`id`)
                ) %% 1000000
              ) = 0
              THEN ''
              ELSE TRIM(TRAILING '0' FROM PRINTF(
                '.%%06d',
                ABS(
                  SUM(
                    (
                      (
                        `example_event`.`length` %% 86400000000 + 86400000000
                      ) %% 86400000000
                    )
                  ) OVER (ORDER BY `example_event`.`id`)
                ) %% 1000000
              ))
            END
          )
        )
      )
    END
  END AS `cast1`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()
