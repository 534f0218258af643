-- Event.objects.order_by('pk')
--     .values_list(text(Subquery(Event.objects.filter(pk=OuterRef('pk')).values(x=BACK)[:1])))

SELECT
  CASE
    WHEN NOT (
      SELECT
        min_by((
          unix_micros(`U0`.`starts_at`) - unix_micros(`U0`.`ends_at`)
        ), struct(1)) AS `x`
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
            min_by((
              unix_micros(`U0`.`starts_at`) - unix_micros(`U0`.`ends_at`)
            ), struct(1)) AS `x`
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
            min_by((
              unix_micros(`U0`.`starts_at`) - unix_micros(`U0`.`ends_at`)
            ), struct(1)) AS `x`
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
              min_by((
                unix_micros(`U0`.`starts_at`) - unix_micros(`U0`.`ends_at`)
              ), struct(1)) AS `x`
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
                min_by((
                  unix_micros(`U0`.`starts_at`) - unix_micros(`U0`.`ends_at`)
                ), struct(1)) AS `x`
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
                  min_by((
                    unix_micros(`U0`.`starts_at`) - unix_micros(`U0`.`ends_at`)
                  ), struct(1)) AS `x`
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
                  min_by((
                    unix_micros(`U0`.`starts_at`) - unix_micros(`U0`.`ends_at`)
                  ), struct(1)) AS `x`
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
                      min_by((
                        unix_micros(`U0`.`starts_at`) - unix_micros(`U0`.`ends_at`)
                      ), struct(1)) AS `x`
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
                        min_by((
                          unix_micros(`U0`.`starts_at`) - unix_micros(`U0`.`ends_at`)
                        ), struct(1)) AS `x`
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
                        min_by((
                          unix_micros(`U0`.`starts_at`) - unix_micros(`U0`.`ends_at`)
                        ), struct(1)) AS `x`
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
                          min_by((
                            unix_micros(`U0`.`starts_at`) - unix_micros(`U0`.`ends_at`)
                          ), struct(1)) AS `x`
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
                          min_by((
                            unix_micros(`U0`.`starts_at`) - unix_micros(`U0`.`ends_at`)
                          ), struct(1)) AS `x`
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
                  min_by((
                    unix_micros(`U0`.`starts_at`) - unix_micros(`U0`.`ends_at`)
                  ), struct(1)) AS `x`
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
                    min_by((
                      unix_micros(`U0`.`starts_at`) - unix_micros(`U0`.`ends_at`)
                    ), struct(1)) AS `x`
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
                      min_by((
                        unix_micros(`U0`.`starts_at`) - unix_micros(`U0`.`ends_at`)
                      ), struct(1)) AS `x`
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
                      min_by((
                        unix_micros(`U0`.`starts_at`) - unix_micros(`U0`.`ends_at`)
                      ), struct(1)) AS `x`
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
                        min_by((
                          unix_micros(`U0`.`starts_at`) - unix_micros(`U0`.`ends_at`)
                        ), struct(1)) AS `x`
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
                        min_by((
                          unix_micros(`U0`.`starts_at`) - unix_micros(`U0`.`ends_at`)
                        ), struct(1)) AS `x`
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
  END AS `cast1`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()
