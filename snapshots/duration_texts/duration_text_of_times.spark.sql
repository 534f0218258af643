-- Event.objects.order_by('pk').values_list(text(duration(F('opens') - F('closes'))))

SELECT
  CASE
    WHEN NOT (
      unix_micros(CAST(concat('2000-01-01 ', `example_event`.`opens`) AS TIMESTAMP)) - unix_micros(CAST(concat('2000-01-01 ', `example_event`.`closes`) AS TIMESTAMP))
    ) IS NULL
    THEN CASE
      WHEN (
        CAST((
          unix_micros(CAST(concat('2000-01-01 ', `example_event`.`opens`) AS TIMESTAMP)) - unix_micros(CAST(concat('2000-01-01 ', `example_event`.`closes`) AS TIMESTAMP))
        ) AS BIGINT) DIV 86400000000
      ) <> 0
      THEN CAST((
        CAST((
          unix_micros(CAST(concat('2000-01-01 ', `example_event`.`opens`) AS TIMESTAMP)) - unix_micros(CAST(concat('2000-01-01 ', `example_event`.`closes`) AS TIMESTAMP))
        ) AS BIGINT) DIV 86400000000
      ) AS STRING) || CASE
        WHEN (
          CAST((
            unix_micros(CAST(concat('2000-01-01 ', `example_event`.`opens`) AS TIMESTAMP)) - unix_micros(CAST(concat('2000-01-01 ', `example_event`.`closes`) AS TIMESTAMP))
          ) AS BIGINT) DIV 86400000000
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            CAST((
              unix_micros(CAST(concat('2000-01-01 ', `example_event`.`opens`) AS TIMESTAMP)) - unix_micros(CAST(concat('2000-01-01 ', `example_event`.`closes`) AS TIMESTAMP))
            ) AS BIGINT) %% 86400000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              CAST((
                unix_micros(CAST(concat('2000-01-01 ', `example_event`.`opens`) AS TIMESTAMP)) - unix_micros(CAST(concat('2000-01-01 ', `example_event`.`closes`) AS TIMESTAMP))
              ) AS BIGINT) %% 86400000000
            ) < 0
            THEN ' -'
            WHEN (
              CAST((
                unix_micros(CAST(concat('2000-01-01 ', `example_event`.`opens`) AS TIMESTAMP)) - unix_micros(CAST(concat('2000-01-01 ', `example_event`.`closes`) AS TIMESTAMP))
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
                    unix_micros(CAST(concat('2000-01-01 ', `example_event`.`opens`) AS TIMESTAMP)) - unix_micros(CAST(concat('2000-01-01 ', `example_event`.`closes`) AS TIMESTAMP))
                  ) AS BIGINT) %% 86400000000
                )
              ) DIV 3600000000,
              (
                ABS(
                  (
                    CAST((
                      unix_micros(CAST(concat('2000-01-01 ', `example_event`.`opens`) AS TIMESTAMP)) - unix_micros(CAST(concat('2000-01-01 ', `example_event`.`closes`) AS TIMESTAMP))
                    ) AS BIGINT) %% 86400000000
                  )
                ) DIV 60000000
              ) %% 60,
              (
                ABS(
                  (
                    CAST((
                      unix_micros(CAST(concat('2000-01-01 ', `example_event`.`opens`) AS TIMESTAMP)) - unix_micros(CAST(concat('2000-01-01 ', `example_event`.`closes`) AS TIMESTAMP))
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
                        unix_micros(CAST(concat('2000-01-01 ', `example_event`.`opens`) AS TIMESTAMP)) - unix_micros(CAST(concat('2000-01-01 ', `example_event`.`closes`) AS TIMESTAMP))
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
                        unix_micros(CAST(concat('2000-01-01 ', `example_event`.`opens`) AS TIMESTAMP)) - unix_micros(CAST(concat('2000-01-01 ', `example_event`.`closes`) AS TIMESTAMP))
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
                unix_micros(CAST(concat('2000-01-01 ', `example_event`.`opens`) AS TIMESTAMP)) - unix_micros(CAST(concat('2000-01-01 ', `example_event`.`closes`) AS TIMESTAMP))
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
                  unix_micros(CAST(concat('2000-01-01 ', `example_event`.`opens`) AS TIMESTAMP)) - unix_micros(CAST(concat('2000-01-01 ', `example_event`.`closes`) AS TIMESTAMP))
                ) AS BIGINT) %% 86400000000
              )
            ) DIV 3600000000,
            (
              ABS(
                (
                  CAST((
                    unix_micros(CAST(concat('2000-01-01 ', `example_event`.`opens`) AS TIMESTAMP)) - unix_micros(CAST(concat('2000-01-01 ', `example_event`.`closes`) AS TIMESTAMP))
                  ) AS BIGINT) %% 86400000000
                )
              ) DIV 60000000
            ) %% 60,
            (
              ABS(
                (
                  CAST((
                    unix_micros(CAST(concat('2000-01-01 ', `example_event`.`opens`) AS TIMESTAMP)) - unix_micros(CAST(concat('2000-01-01 ', `example_event`.`closes`) AS TIMESTAMP))
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
                      unix_micros(CAST(concat('2000-01-01 ', `example_event`.`opens`) AS TIMESTAMP)) - unix_micros(CAST(concat('2000-01-01 ', `example_event`.`closes`) AS TIMESTAMP))
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
                      unix_micros(CAST(concat('2000-01-01 ', `example_event`.`opens`) AS TIMESTAMP)) - unix_micros(CAST(concat('2000-01-01 ', `example_event`.`closes`) AS TIMESTAMP))
                    ) AS BIGINT) %% 86400000000
                  )
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
