-- Event.objects.order_by('pk')
--     .filter(closes__gte=F('opens'))
--     .annotate(v=Cast(F('closes') - F('opens'), CharField(max_length=20)))

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
  CAST(CASE
    WHEN (
      CAST(TIMESTAMPDIFF(
        MICROSECOND,
        TIMESTAMP('2000-01-01', `example_event`.`opens`),
        TIMESTAMP('2000-01-01', `example_event`.`closes`)
      ) AS SIGNED) DIV 86400000000
    ) <> 0
    THEN CONCAT(
      CAST((
        CAST(TIMESTAMPDIFF(
          MICROSECOND,
          TIMESTAMP('2000-01-01', `example_event`.`opens`),
          TIMESTAMP('2000-01-01', `example_event`.`closes`)
        ) AS SIGNED) DIV 86400000000
      ) AS CHAR),
      CASE
        WHEN (
          CAST(TIMESTAMPDIFF(
            MICROSECOND,
            TIMESTAMP('2000-01-01', `example_event`.`opens`),
            TIMESTAMP('2000-01-01', `example_event`.`closes`)
          ) AS SIGNED) DIV 86400000000
        ) = 1
        THEN ' day'
        ELSE ' days'
      END,
      CASE
        WHEN (
          CAST(TIMESTAMPDIFF(
            MICROSECOND,
            TIMESTAMP('2000-01-01', `example_event`.`opens`),
            TIMESTAMP('2000-01-01', `example_event`.`closes`)
          ) AS SIGNED) %% 86400000000
        ) = 0
        THEN ''
        ELSE CONCAT(
          CASE
            WHEN (
              CAST(TIMESTAMPDIFF(
                MICROSECOND,
                TIMESTAMP('2000-01-01', `example_event`.`opens`),
                TIMESTAMP('2000-01-01', `example_event`.`closes`)
              ) AS SIGNED) %% 86400000000
            ) < 0
            THEN ' -'
            WHEN (
              CAST(TIMESTAMPDIFF(
                MICROSECOND,
                TIMESTAMP('2000-01-01', `example_event`.`opens`),
                TIMESTAMP('2000-01-01', `example_event`.`closes`)
              ) AS SIGNED) DIV 86400000000
            ) < 0
            THEN ' +'
            ELSE ' '
          END,
          CONCAT(
            TIME_FORMAT(
              SEC_TO_TIME(
                ABS(
                  (
                    CAST(TIMESTAMPDIFF(
                      MICROSECOND,
                      TIMESTAMP('2000-01-01', `example_event`.`opens`),
                      TIMESTAMP('2000-01-01', `example_event`.`closes`)
                    ) AS SIGNED) %% 86400000000
                  )
                ) DIV 1000000
              ),
              '%%H:%%i:%%s'
            ),
            CASE
              WHEN (
                ABS(
                  (
                    CAST(TIMESTAMPDIFF(
                      MICROSECOND,
                      TIMESTAMP('2000-01-01', `example_event`.`opens`),
                      TIMESTAMP('2000-01-01', `example_event`.`closes`)
                    ) AS SIGNED) %% 86400000000
                  )
                ) %% 1000000
              ) = 0
              THEN ''
              ELSE CONCAT(
                '.',
                TRIM(TRAILING '0' FROM LPAD(
                  ABS(
                    (
                      CAST(TIMESTAMPDIFF(
                        MICROSECOND,
                        TIMESTAMP('2000-01-01', `example_event`.`opens`),
                        TIMESTAMP('2000-01-01', `example_event`.`closes`)
                      ) AS SIGNED) %% 86400000000
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
            CAST(TIMESTAMPDIFF(
              MICROSECOND,
              TIMESTAMP('2000-01-01', `example_event`.`opens`),
              TIMESTAMP('2000-01-01', `example_event`.`closes`)
            ) AS SIGNED) %% 86400000000
          ) < 0
          THEN '-'
          ELSE ''
        END,
        CONCAT(
          TIME_FORMAT(
            SEC_TO_TIME(
              ABS(
                (
                  CAST(TIMESTAMPDIFF(
                    MICROSECOND,
                    TIMESTAMP('2000-01-01', `example_event`.`opens`),
                    TIMESTAMP('2000-01-01', `example_event`.`closes`)
                  ) AS SIGNED) %% 86400000000
                )
              ) DIV 1000000
            ),
            '%%H:%%i:%%s'
          ),
          CASE
            WHEN (
              ABS(
                (
                  CAST(TIMESTAMPDIFF(
                    MICROSECOND,
                    TIMESTAMP('2000-01-01', `example_event`.`opens`),
                    TIMESTAMP('2000-01-01', `example_event`.`closes`)
                  ) AS SIGNED) %% 86400000000
                )
              ) %% 1000000
            ) = 0
            THEN ''
            ELSE CONCAT(
              '.',
              TRIM(TRAILING '0' FROM LPAD(
                ABS(
                  (
                    CAST(TIMESTAMPDIFF(
                      MICROSECOND,
                      TIMESTAMP('2000-01-01', `example_event`.`opens`),
                      TIMESTAMP('2000-01-01', `example_event`.`closes`)
                    ) AS SIGNED) %% 86400000000
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
  END AS CHAR(20)) AS `v`
FROM `example_event`
WHERE
  `example_event`.`closes` >= (
    `example_event`.`opens`
  )
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()
