-- Event.objects.order_by('pk')
--     .filter(ends_at__gte=F('starts_at'))
--     .annotate(v=Cast(Subquery(Event.objects.filter(pk=OuterRef('pk')).values(x=F('ends_at') - F('starts_at'))), TextField()))

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
  CASE
    WHEN NOT (
      SELECT
        (
          unix_micros(`U0`.`ends_at`) - unix_micros(`U0`.`starts_at`)
        ) AS `x`
      FROM `example_event` AS `U0`
      WHERE
        `U0`.`id` = (
          `example_event`.`id`
        )
    ) IS NULL
    THEN CASE
      WHEN (
        (
          SELECT
            (
              unix_micros(`U0`.`ends_at`) - unix_micros(`U0`.`starts_at`)
            ) AS `x`
          FROM `example_event` AS `U0`
          WHERE
            `U0`.`id` = (
              `example_event`.`id`
            )
        ) DIV 86400000000
      ) <> 0
      THEN CAST((
        (
          SELECT
            (
              unix_micros(`U0`.`ends_at`) - unix_micros(`U0`.`starts_at`)
            ) AS `x`
          FROM `example_event` AS `U0`
          WHERE
            `U0`.`id` = (
              `example_event`.`id`
            )
        ) DIV 86400000000
      ) AS STRING) || CASE
        WHEN (
          (
            SELECT
              (
                unix_micros(`U0`.`ends_at`) - unix_micros(`U0`.`starts_at`)
              ) AS `x`
            FROM `example_event` AS `U0`
            WHERE
              `U0`.`id` = (
                `example_event`.`id`
              )
          ) DIV 86400000000
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            (
              SELECT
                (
                  unix_micros(`U0`.`ends_at`) - unix_micros(`U0`.`starts_at`)
                ) AS `x`
              FROM `example_event` AS `U0`
              WHERE
                `U0`.`id` = (
                  `example_event`.`id`
                )
            ) %% 86400000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              (
                SELECT
                  (
                    unix_micros(`U0`.`ends_at`) - unix_micros(`U0`.`starts_at`)
                  ) AS `x`
                FROM `example_event` AS `U0`
                WHERE
                  `U0`.`id` = (
                    `example_event`.`id`
                  )
              ) %% 86400000000
            ) < 0
            THEN ' -'
            WHEN (
              (
                SELECT
                  (
                    unix_micros(`U0`.`ends_at`) - unix_micros(`U0`.`starts_at`)
                  ) AS `x`
                FROM `example_event` AS `U0`
                WHERE
                  `U0`.`id` = (
                    `example_event`.`id`
                  )
              ) DIV 86400000000
            ) < 0
            THEN ' +'
            ELSE ' '
          END || (
            printf(
              '%%02d:%%02d:%%02d',
              ABS(
                (
                  (
                    SELECT
                      (
                        unix_micros(`U0`.`ends_at`) - unix_micros(`U0`.`starts_at`)
                      ) AS `x`
                    FROM `example_event` AS `U0`
                    WHERE
                      `U0`.`id` = (
                        `example_event`.`id`
                      )
                  ) %% 86400000000
                )
              ) DIV 3600000000,
              (
                ABS(
                  (
                    (
                      SELECT
                        (
                          unix_micros(`U0`.`ends_at`) - unix_micros(`U0`.`starts_at`)
                        ) AS `x`
                      FROM `example_event` AS `U0`
                      WHERE
                        `U0`.`id` = (
                          `example_event`.`id`
                        )
                    ) %% 86400000000
                  )
                ) DIV 60000000
              ) %% 60,
              (
                ABS(
                  (
                    (
                      SELECT
                        (
                          unix_micros(`U0`.`ends_at`) - unix_micros(`U0`.`starts_at`)
                        ) AS `x`
                      FROM `example_event` AS `U0`
                      WHERE
                        `U0`.`id` = (
                          `example_event`.`id`
                        )
                    ) %% 86400000000
                  )
                ) DIV 1000000
              ) %% 60
            ) || (
              CASE
                WHEN (
                  ABS(
                    (
                      (
                        SELECT
                          (
                            unix_micros(`U0`.`ends_at`) - unix_micros(`U0`.`starts_at`)
                          ) AS `x`
                        FROM `example_event` AS `U0`
                        WHERE
                          `U0`.`id` = (
                            `example_event`.`id`
                          )
                      ) %% 86400000000
                    )
                  ) %% 1000000
                ) = 0
                THEN ''
                ELSE TRIM(TRAILING '0' FROM PRINTF(
                  '.%%06d',
                  ABS(
                    (
                      (
                        SELECT
                          (
                            unix_micros(`U0`.`ends_at`) - unix_micros(`U0`.`starts_at`)
                          ) AS `x`
                        FROM `example_event` AS `U0`
                        WHERE
                          `U0`.`id` = (
                            `example_event`.`id`
                          )
                      ) %% 86400000000
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
              (
                SELECT
                  (
                    unix_micros(`U0`.`ends_at`) - unix_micros(`U0`.`starts_at`)
                  ) AS `x`
                FROM `example_event` AS `U0`
                WHERE
                  `U0`.`id` = (
                    `example_event`.`id`
                  )
              ) %% 86400000000
            ) < 0
            THEN '-'
            ELSE ''
          END
        ) || (
          printf(
            '%%02d:%%02d:%%02d',
            ABS(
              (
                (
                  SELECT
                    (
                      unix_micros(`U0`.`ends_at`) - unix_micros(`U0`.`starts_at`)
                    ) AS `x`
                  FROM `example_event` AS `U0`
                  WHERE
                    `U0`.`id` = (
                      `example_event`.`id`
                    )
                ) %% 86400000000
              )
            ) DIV 3600000000,
            (
              ABS(
                (
                  (
                    SELECT
                      (
                        unix_micros(`U0`.`ends_at`) - unix_micros(`U0`.`starts_at`)
                      ) AS `x`
                    FROM `example_event` AS `U0`
                    WHERE
                      `U0`.`id` = (
                        `example_event`.`id`
                      )
                  ) %% 86400000000
                )
              ) DIV 60000000
            ) %% 60,
            (
              ABS(
                (
                  (
                    SELECT
                      (
                        unix_micros(`U0`.`ends_at`) - unix_micros(`U0`.`starts_at`)
                      ) AS `x`
                    FROM `example_event` AS `U0`
                    WHERE
                      `U0`.`id` = (
                        `example_event`.`id`
                      )
                  ) %% 86400000000
                )
              ) DIV 1000000
            ) %% 60
          ) || (
            CASE
              WHEN (
                ABS(
                  (
                    (
                      SELECT
                        (
                          unix_micros(`U0`.`ends_at`) - unix_micros(`U0`.`starts_at`)
                        ) AS `x`
                      FROM `example_event` AS `U0`
                      WHERE
                        `U0`.`id` = (
                          `example_event`.`id`
                        )
                    ) %% 86400000000
                  )
                ) %% 1000000
              ) = 0
              THEN ''
              ELSE TRIM(TRAILING '0' FROM PRINTF(
                '.%%06d',
                ABS(
                  (
                    (
                      SELECT
                        (
                          unix_micros(`U0`.`ends_at`) - unix_micros(`U0`.`starts_at`)
                        ) AS `x`
                      FROM `example_event` AS `U0`
                      WHERE
                        `U0`.`id` = (
                          `example_event`.`id`
                        )
                    ) %% 86400000000
                  )
                ) %% 1000000
              ))
            END
          )
        )
      )
    END
  END AS `v`
FROM `example_event`
WHERE
  `example_event`.`ends_at` >= (
    `example_event`.`starts_at`
  )
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()
