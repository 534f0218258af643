-- Event.objects.order_by('pk')
--     .values_list(text(Subquery(Event.objects.filter(pk=OuterRef('pk')).values(x=BACK)[:1])))

SELECT
  CASE
    WHEN (
      (
        SELECT
          TIMESTAMPDIFF(MICROSECOND, `u0`.`ends_at`, `u0`.`starts_at`) AS `x`
        FROM `example_event` AS `u0`
        WHERE
          `u0`.`id` = (
            `example_event`.`id`
          )
        LIMIT 1
      ) DIV 86400000000
    ) <> 0
    THEN CONCAT(
      CAST((
        (
          SELECT
            TIMESTAMPDIFF(MICROSECOND, `u0`.`ends_at`, `u0`.`starts_at`) AS `x`
          FROM `example_event` AS `u0`
          WHERE
            `u0`.`id` = (
              `example_event`.`id`
            )
          LIMIT 1
        ) DIV 86400000000
      ) AS CHAR),
      CASE
        WHEN (
          (
            SELECT
              TIMESTAMPDIFF(MICROSECOND, `u0`.`ends_at`, `u0`.`starts_at`) AS `x`
            FROM `example_event` AS `u0`
            WHERE
              `u0`.`id` = (
                `example_event`.`id`
              )
            LIMIT 1
          ) DIV 86400000000
        ) = 1
        THEN ' day'
        ELSE ' days'
      END,
      CASE
        WHEN (
          (
            SELECT
              TIMESTAMPDIFF(MICROSECOND, `u0`.`ends_at`, `u0`.`starts_at`) AS `x`
            FROM `example_event` AS `u0`
            WHERE
              `u0`.`id` = (
                `example_event`.`id`
              )
            LIMIT 1
          ) %% 86400000000
        ) = 0
        THEN ''
        ELSE CONCAT(
          CASE
            WHEN (
              (
                SELECT
                  TIMESTAMPDIFF(MICROSECOND, `u0`.`ends_at`, `u0`.`starts_at`) AS `x`
                FROM `example_event` AS `u0`
                WHERE
                  `u0`.`id` = (
                    `example_event`.`id`
                  )
                LIMIT 1
              ) %% 86400000000
            ) < 0
            THEN ' -'
            WHEN (
              (
                SELECT
                  TIMESTAMPDIFF(MICROSECOND, `u0`.`ends_at`, `u0`.`starts_at`) AS `x`
                FROM `example_event` AS `u0`
                WHERE
                  `u0`.`id` = (
                    `example_event`.`id`
                  )
                LIMIT 1
              ) DIV 86400000000
            ) < 0
            THEN ' +'
            ELSE ' '
          END,
          CONCAT(
            TIME_FORMAT(
              SEC_TO_TIME(
                ABS(
                  (
                    (
                      SELECT
                        TIMESTAMPDIFF(MICROSECOND, `u0`.`ends_at`, `u0`.`starts_at`) AS `x`
                      FROM `example_event` AS `u0`
                      WHERE
                        `u0`.`id` = (
                          `example_event`.`id`
                        )
                      LIMIT 1
                    ) %% 86400000000
                  )
                ) DIV 1000000
              ),
              '%%H:%%i:%%s'
            ),
            CASE
              WHEN (
                ABS(
                  (
                    (
                      SELECT
                        TIMESTAMPDIFF(MICROSECOND, `u0`.`ends_at`, `u0`.`starts_at`) AS `x`
                      FROM `example_event` AS `u0`
                      WHERE
                        `u0`.`id` = (
                          `example_event`.`id`
                        )
                      LIMIT 1
                    ) %% 86400000000
                  )
                ) %% 1000000
              ) = 0
              THEN ''
              ELSE CONCAT(
                '.',
                TRIM(TRAILING '0' FROM LPAD(
                  ABS(
                    (
                      (
                        SELECT
                          TIMESTAMPDIFF(MICROSECOND, `u0`.`ends_at`, `u0`.`starts_at`) AS `x`
                        FROM `example_event` AS `u0`
                        WHERE
                          `u0`.`id` = (
                            `example_event`.`id`
                          )
                        LIMIT 1
                      ) %% 86400000000
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
            (
              SELECT
                TIMESTAMPDIFF(MICROSECOND, `u0`.`ends_at`, `u0`.`starts_at`) AS `x`
              FROM `example_event` AS `u0`
              WHERE
                `u0`.`id` = (
                  `example_event`.`id`
                )
              LIMIT 1
            ) %% 86400000000
          ) < 0
          THEN '-'
          ELSE ''
        END,
        CONCAT(
          TIME_FORMAT(
            SEC_TO_TIME(
              ABS(
                (
                  (
                    SELECT
                      TIMESTAMPDIFF(MICROSECOND, `u0`.`ends_at`, `u0`.`starts_at`) AS `x`
                    FROM `example_event` AS `u0`
                    WHERE
                      `u0`.`id` = (
                        `example_event`.`id`
                      )
                    LIMIT 1
                  ) %% 86400000000
                )
              ) DIV 1000000
            ),
            '%%H:%%i:%%s'
          ),
          CASE
            WHEN (
              ABS(
                (
                  (
                    SELECT
                      TIMESTAMPDIFF(MICROSECOND, `u0`.`ends_at`, `u0`.`starts_at`) AS `x`
                    FROM `example_event` AS `u0`
                    WHERE
                      `u0`.`id` = (
                        `example_event`.`id`
                      )
                    LIMIT 1
                  ) %% 86400000000
                )
              ) %% 1000000
            ) = 0
            THEN ''
            ELSE CONCAT(
              '.',
              TRIM(TRAILING '0' FROM LPAD(
                ABS(
                  (
                    (
                      SELECT
                        TIMESTAMPDIFF(MICROSECOND, `u0`.`ends_at`, `u0`.`starts_at`) AS `x`
                      FROM `example_event` AS `u0`
                      WHERE
                        `u0`.`id` = (
                          `example_event`.`id`
                        )
                      LIMIT 1
                    ) %% 86400000000
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
  END AS `cast1`
FROM `example_event`
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()
