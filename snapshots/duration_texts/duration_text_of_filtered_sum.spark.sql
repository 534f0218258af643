-- Event.objects.values('day').annotate(v=text(Sum('length', filter=Q(pk__gt=3)))).order_by('day')

SELECT
  `example_event`.`day` AS `day`,
  CASE
    WHEN NOT SUM(`example_event`.`length`) FILTER(WHERE
      `example_event`.`id` > %s) IS NULL
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
      ) FILTER(WHERE
        `example_event`.`id` > %s) <> 0
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
      ) FILTER(WHERE
        `example_event`.`id` > %s) AS STRING) || CASE
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
        ) FILTER(WHERE
          `example_event`.`id` > %s) = 1
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
          ) FILTER(WHERE
            `example_event`.`id` > %s) = 0
          THEN ''
          ELSE CASE
            WHEN SUM(
              (
                (
                  `example_event`.`length` %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ) FILTER(WHERE
              `example_event`.`id` > %s) < 0
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
            ) FILTER(WHERE
              `example_event`.`id` > %s) < 0
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
                ) FILTER(WHERE
                  `example_event`.`id` > %s)
              ) DIV 3600000000,
              (
                ABS(
                  SUM(
                    (
                      (
                        `example_event`.`length` %% 86400000000 + 86400000000
                      ) %% 86400000000
                    )
                  ) FILTER(WHERE
                    `example_event`.`id` > %s)
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
                  ) FILTER(WHERE
                    `example_event`.`id` > %s)
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
                    ) FILTER(WHERE
                      `example_event`.`id` > %s)
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
                    ) FILTER(WHERE
                      `example_event`.`id` > %s)
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
            ) FILTER(WHERE
              `example_event`.`id` > %s) < 0
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
              ) FILTER(WHERE
                `example_event`.`id` > %s)
            ) DIV 3600000000,
            (
              ABS(
                SUM(
                  (
                    (
                      `example_event`.`length` %% 86400000000 + 86400000000
                    ) %% 86400000000
                  )
                ) FILTER(WHERE
                  `example_event`.`id` > %s)
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
                ) FILTER(WHERE
                  `example_event`.`id` > %s)
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
                  ) FILTER(WHERE
                    `example_event`.`id` > %s)
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
                  ) FILTER(WHERE
                    `example_event`.`id` > %s)
                ) %% 1000000
              ))
            END
          )
        )
      )
    END
  END AS `v`
FROM `example_event`
GROUP BY
  `example_event`.`day`
ORDER BY
  1 ASC;
-- parameters: (3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3)
