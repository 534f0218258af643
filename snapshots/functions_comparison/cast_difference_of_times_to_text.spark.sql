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
  SUBSTR(
    CAST(CASE
      WHEN NOT (
        unix_micros(CAST(concat('2000-01-01 ', `example_event`.`closes`) AS TIMESTAMP)) - unix_micros(CAST(concat('2000-01-01 ', `example_event`.`opens`) AS TIMESTAMP))
      ) IS NULL
      THEN CASE
        WHEN (
          CAST((
            unix_micros(CAST(concat('2000-01-01 ', `example_event`.`closes`) AS TIMESTAMP)) - unix_micros(CAST(concat('2000-01-01 ', `example_event`.`opens`) AS TIMESTAMP))
          ) AS BIGINT) DIV 86400000000
        ) <> 0
        THEN CAST((
          CAST((
            unix_micros(CAST(concat('2000-01-01 ', `example_event`.`closes`) AS TIMESTAMP)) - unix_micros(CAST(concat('2000-01-01 ', `example_event`.`opens`) AS TIMESTAMP))
          ) AS BIGINT) DIV 86400000000
        ) AS STRING) || CASE
          WHEN (
            CAST((
              unix_micros(CAST(concat('2000-01-01 ', `example_event`.`closes`) AS TIMESTAMP)) - unix_micros(CAST(concat('2000-01-01 ', `example_event`.`opens`) AS TIMESTAMP))
            ) AS BIGINT) DIV 86400000000
          ) = 1
          THEN ' day'
          ELSE ' days'
        END || (
          CASE
            WHEN (
              CAST((
                unix_micros(CAST(concat('2000-01-01 ', `example_event`.`closes`) AS TIMESTAMP)) - unix_micros(CAST(concat('2000-01-01 ', `example_event`.`opens`) AS TIMESTAMP))
              ) AS BIGINT) %% 86400000000
            ) = 0
            THEN ''
            ELSE CASE
              WHEN (
                CAST((
                  unix_micros(CAST(concat('2000-01-01 ', `example_event`.`closes`) AS TIMESTAMP)) - unix_micros(CAST(concat('2000-01-01 ', `example_event`.`opens`) AS TIMESTAMP))
                ) AS BIGINT) %% 86400000000
              ) < 0
              THEN ' -'
              WHEN (
                CAST((
                  unix_micros(CAST(concat('2000-01-01 ', `example_event`.`closes`) AS TIMESTAMP)) - unix_micros(CAST(concat('2000-01-01 ', `example_event`.`opens`) AS TIMESTAMP))
                ) AS BIGINT) DIV 86400000000
              ) < 0
              THEN ' +'
              ELSE ' '
            END || (
              printf(
                '%%02d:%%02d:%%02d',
                ABS(
                  (
                    CAST((
                      unix_micros(CAST(concat('2000-01-01 ', `example_event`.`closes`) AS TIMESTAMP)) - unix_micros(CAST(concat('2000-01-01 ', `example_event`.`opens`) AS TIMESTAMP))
                    ) AS BIGINT) %% 86400000000
                  )
                ) DIV 3600000000,
                (
                  ABS(
                    (
                      CAST((
                        unix_micros(CAST(concat('2000-01-01 ', `example_event`.`closes`) AS TIMESTAMP)) - unix_micros(CAST(concat('2000-01-01 ', `example_event`.`opens`) AS TIMESTAMP))
                      ) AS BIGINT) %% 86400000000
                    )
                  ) DIV 60000000
                ) %% 60,
                (
                  ABS(
                    (
                      CAST((
                        unix_micros(CAST(concat('2000-01-01 ', `example_event`.`closes`) AS TIMESTAMP)) - unix_micros(CAST(concat('2000-01-01 ', `example_event`.`opens`) AS TIMESTAMP))
                      ) AS BIGINT) %% 86400000000
                    )
                  ) DIV 1000000
                ) %% 60
              ) || (
                CASE
                  WHEN (
                    ABS(
                      (
                        CAST((
                          unix_micros(CAST(concat('2000-01-01 ', `example_event`.`closes`) AS TIMESTAMP)) - unix_micros(CAST(concat('2000-01-01 ', `example_event`.`opens`) AS TIMESTAMP))
                        ) AS BIGINT) %% 86400000000
                      )
                    ) %% 1000000
                  ) = 0
                  THEN ''
                  ELSE TRIM(TRAILING '0' FROM PRINTF(
                    '.%%06d',
                    ABS(
                      (
                        CAST((
                          unix_micros(CAST(concat('2000-01-01 ', `example_event`.`closes`) AS TIMESTAMP)) - unix_micros(CAST(concat('2000-01-01 ', `example_event`.`opens`) AS TIMESTAMP))
                        ) AS BIGINT) %% 86400000000
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
                CAST((
                  unix_micros(CAST(concat('2000-01-01 ', `example_event`.`closes`) AS TIMESTAMP)) - unix_micros(CAST(concat('2000-01-01 ', `example_event`.`opens`) AS TIMESTAMP))
                ) AS BIGINT) %% 86400000000
              ) < 0
              THEN '-'
              ELSE ''
            END
          ) || (
            printf(
              '%%02d:%%02d:%%02d',
              ABS(
                (
                  CAST((
                    unix_micros(CAST(concat('2000-01-01 ', `example_event`.`closes`) AS TIMESTAMP)) - unix_micros(CAST(concat('2000-01-01 ', `example_event`.`opens`) AS TIMESTAMP))
                  ) AS BIGINT) %% 86400000000
                )
              ) DIV 3600000000,
              (
                ABS(
                  (
                    CAST((
                      unix_micros(CAST(concat('2000-01-01 ', `example_event`.`closes`) AS TIMESTAMP)) - unix_micros(CAST(concat('2000-01-01 ', `example_event`.`opens`) AS TIMESTAMP))
                    ) AS BIGINT) %% 86400000000
                  )
                ) DIV 60000000
              ) %% 60,
              (
                ABS(
                  (
                    CAST((
                      unix_micros(CAST(concat('2000-01-01 ', `example_event`.`closes`) AS TIMESTAMP)) - unix_micros(CAST(concat('2000-01-01 ', `example_event`.`opens`) AS TIMESTAMP))
                    ) AS BIGINT) %% 86400000000
                  )
                ) DIV 1000000
              ) %% 60
            ) || (
              CASE
                WHEN (
                  ABS(
                    (
                      CAST((
                        unix_micros(CAST(concat('2000-01-01 ', `example_event`.`closes`) AS TIMESTAMP)) - unix_micros(CAST(concat('2000-01-01 ', `example_event`.`opens`) AS TIMESTAMP))
                      ) AS BIGINT) %% 86400000000
                    )
                  ) %% 1000000
                ) = 0
                THEN ''
                ELSE TRIM(TRAILING '0' FROM PRINTF(
                  '.%%06d',
                  ABS(
                    (
                      CAST((
                        unix_micros(CAST(concat('2000-01-01 ', `example_event`.`closes`) AS TIMESTAMP)) - unix_micros(CAST(concat('2000-01-01 ', `example_event`.`opens`) AS TIMESTAMP))
                      ) AS BIGINT) %% 86400000000
                    )
                  ) %% 1000000
                ))
              END
            )
          )
        )
      END
    END AS STRING),
    1,
    20
  ) AS `v`
FROM `example_event`
WHERE
  `example_event`.`closes` >= (
    `example_event`.`opens`
  )
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()
