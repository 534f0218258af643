-- Event.objects.order_by('pk').values_list(text(Window(Sum('length'), order_by='pk')))

SELECT
  CASE
    WHEN SUM(
      (
        (
          CAST(`example_event`.`length` AS SIGNED) - (
            (
              `example_event`.`length` %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) DIV 86400000000
      )
    ) OVER (ORDER BY `example_event`.`id`) <> 0
    THEN CONCAT(
      CAST(SUM(
        (
          (
            CAST(`example_event`.`length` AS SIGNED) - (
              (
                `example_event`.`length` %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) DIV 86400000000
        )
      ) OVER (ORDER BY `example_event`.`id`) AS CHAR),
      CASE
        WHEN SUM(
          (
            (
              CAST(`example_event`.`length` AS SIGNED) - (
                (
                  `example_event`.`length` %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ) DIV 86400000000
          )
        ) OVER (ORDER BY `example_event`.`id`) = 1
        THEN ' day'
        ELSE ' days'
      END,
      CASE
        WHEN SUM(
          (
            (
              `example_event`.`length` %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) OVER (ORDER BY `example_event`.`id`) = 0
        THEN ''
        ELSE CONCAT(
          CASE
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
                  CAST(`example_event`.`length` AS SIGNED) - (
                    (
                      `example_event`.`length` %% 86400000000 + 86400000000
                    ) %% 86400000000
                  )
                ) DIV 86400000000
              )
            ) OVER (ORDER BY `example_event`.`id`) < 0
            THEN ' +'
            ELSE ' '
          END,
          CONCAT(
            TIME_FORMAT(
              SEC_TO_TIME(
                ABS(
                  SUM(
                    (
                      (
                        `example_event`.`length` %% 86400000000 + 86400000000
                      ) %% 86400000000
                    )
                  ) OVER (ORDER BY `example_event`.`id`)
                ) DIV 1000000
              ),
              '%%H:%%i:%%s'
            ),
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
              ELSE CONCAT(
                '.',
                TRIM(TRAILING '0' FROM LPAD(
                  ABS(
                    SUM(
                      (
                        (
                          `example_event`.`length` %% 86400000000 + 86400000000
                        ) %% 86400000000
                      )
                    ) OVER (ORDER BY `example_event`.`id`)
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
            (
              (
                `example_event`.`length` %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) OVER (ORDER BY `example_event`.`id`) < 0
          THEN '-'
          ELSE ''
        END,
        CONCAT(
          TIME_FORMAT(
            SEC_TO_TIME(
              ABS(
                SUM(
                  (
                    (
                      `example_event`.`length` %% 86400000000 + 86400000000
                    ) %% 86400000000
                  )
                ) OVER (ORDER BY `example_event`.`id`)
              ) DIV 1000000
            ),
            '%%H:%%i:%%s'
          ),
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
            ELSE CONCAT(
              '.',
              TRIM(TRAILING '0' FROM LPAD(
                ABS(
                  SUM(
                    (
                      (
                        `example_event`.`length` %% 86400000000 + 86400000000
                      ) %% 86400000000
                    )
                  ) OVER (ORDER BY `example_event`.`id`)
                ) %% 1000000,
                6,
                '0'
              ))
            )
          END
        )
      )
    )
  END AS `cast1`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()
