-- Event.objects.order_by('pk').annotate(v=JSONArray('length', 'pause'))

SELECT
  `example_event`.`id`,
  `example_event`.`title`,
  `example_event`.`starts_at`,
  `example_event`.`ends_at`,
  `example_event`.`day`,
  `example_event`.`deadline`,
  `example_event`.`opens`,
  `example_event`.`closes`,
  `example_event`.`length`,
  `example_event`.`pause`,
  JSON_ARRAY(
    CASE
      WHEN (
        (
          CAST(`example_event`.`length` AS SIGNED) - (
            (
              `example_event`.`length` %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) DIV 86400000000
      ) <> 0
      THEN CONCAT(
        CAST((
          (
            CAST(`example_event`.`length` AS SIGNED) - (
              (
                `example_event`.`length` %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) DIV 86400000000
        ) AS CHAR),
        CASE
          WHEN (
            (
              CAST(`example_event`.`length` AS SIGNED) - (
                (
                  `example_event`.`length` %% 86400000000 + 86400000000
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
              `example_event`.`length` %% 86400000000 + 86400000000
            ) %% 86400000000
          ) = 0
          THEN ''
          ELSE CONCAT(
            CASE
              WHEN (
                (
                  CAST(`example_event`.`length` AS SIGNED) - (
                    (
                      `example_event`.`length` %% 86400000000 + 86400000000
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
                      `example_event`.`length` %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) DIV 1000000
                ),
                '%%H:%%i:%%s'
              ),
              CASE
                WHEN (
                  (
                    (
                      `example_event`.`length` %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) %% 1000000
                ) = 0
                THEN ''
                ELSE CONCAT(
                  '.',
                  TRIM(TRAILING '0' FROM LPAD(
                    (
                      (
                        `example_event`.`length` %% 86400000000 + 86400000000
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
                  `example_event`.`length` %% 86400000000 + 86400000000
                ) %% 86400000000
              ) DIV 1000000
            ),
            '%%H:%%i:%%s'
          ),
          CASE
            WHEN (
              (
                (
                  `example_event`.`length` %% 86400000000 + 86400000000
                ) %% 86400000000
              ) %% 1000000
            ) = 0
            THEN ''
            ELSE CONCAT(
              '.',
              TRIM(TRAILING '0' FROM LPAD(
                (
                  (
                    `example_event`.`length` %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) %% 1000000,
                6,
                '0'
              ))
            )
          END
        )
      )
    END,
    CASE
      WHEN (
        (
          CAST(`example_event`.`pause` AS SIGNED) - (
            (
              `example_event`.`pause` %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) DIV 86400000000
      ) <> 0
      THEN CONCAT(
        CAST((
          (
            CAST(`example_event`.`pause` AS SIGNED) - (
              (
                `example_event`.`pause` %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) DIV 86400000000
        ) AS CHAR),
        CASE
          WHEN (
            (
              CAST(`example_event`.`pause` AS SIGNED) - (
                (
                  `example_event`.`pause` %% 86400000000 + 86400000000
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
              `example_event`.`pause` %% 86400000000 + 86400000000
            ) %% 86400000000
          ) = 0
          THEN ''
          ELSE CONCAT(
            CASE
              WHEN (
                (
                  CAST(`example_event`.`pause` AS SIGNED) - (
                    (
                      `example_event`.`pause` %% 86400000000 + 86400000000
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
                      `example_event`.`pause` %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) DIV 1000000
                ),
                '%%H:%%i:%%s'
              ),
              CASE
                WHEN (
                  (
                    (
                      `example_event`.`pause` %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) %% 1000000
                ) = 0
                THEN ''
                ELSE CONCAT(
                  '.',
                  TRIM(TRAILING '0' FROM LPAD(
                    (
                      (
                        `example_event`.`pause` %% 86400000000 + 86400000000
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
                  `example_event`.`pause` %% 86400000000 + 86400000000
                ) %% 86400000000
              ) DIV 1000000
            ),
            '%%H:%%i:%%s'
          ),
          CASE
            WHEN (
              (
                (
                  `example_event`.`pause` %% 86400000000 + 86400000000
                ) %% 86400000000
              ) %% 1000000
            ) = 0
            THEN ''
            ELSE CONCAT(
              '.',
              TRIM(TRAILING '0' FROM LPAD(
                (
                  (
                    `example_event`.`pause` %% 86400000000 + 86400000000
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
  ) AS `v`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()
