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
    WHEN (
      (
        SELECT
          TIMESTAMPDIFF(MICROSECOND, `u0`.`starts_at`, `u0`.`ends_at`) AS `x`
        FROM `example_event` AS `u0`
        WHERE
          `u0`.`id` = (
            `example_event`.`id`
          )
      ) DIV 86400000000
    ) <> 0
    THEN CONCAT(
      CAST((
        (
          SELECT
            TIMESTAMPDIFF(MICROSECOND, `u0`.`starts_at`, `u0`.`ends_at`) AS `x`
          FROM `example_event` AS `u0`
          WHERE
            `u0`.`id` = (
              `example_event`.`id`
            )
        ) DIV 86400000000
      ) AS CHAR),
      CASE
        WHEN (
          (
            SELECT
              TIMESTAMPDIFF(MICROSECOND, `u0`.`starts_at`, `u0`.`ends_at`) AS `x`
            FROM `example_event` AS `u0`
            WHERE
              `u0`.`id` = (
                `example_event`.`id`
              )
          ) DIV 86400000000
        ) = 1
        THEN ' day'
        ELSE ' days'
      END,
      CASE
        WHEN (
          (
            SELECT
              TIMESTAMPDIFF(MICROSECOND, `u0`.`starts_at`, `u0`.`ends_at`) AS `x`
            FROM `example_event` AS `u0`
            WHERE
              `u0`.`id` = (
                `example_event`.`id`
              )
          ) %% 86400000000
        ) = 0
        THEN ''
        ELSE CONCAT(
          CASE
            WHEN (
              (
                SELECT
                  TIMESTAMPDIFF(MICROSECOND, `u0`.`starts_at`, `u0`.`ends_at`) AS `x`
                FROM `example_event` AS `u0`
                WHERE
                  `u0`.`id` = (
                    `example_event`.`id`
                  )
              ) %% 86400000000
            ) < 0
            THEN ' -'
            WHEN (
              (
                SELECT
                  TIMESTAMPDIFF(MICROSECOND, `u0`.`starts_at`, `u0`.`ends_at`) AS `x`
                FROM `example_event` AS `u0`
                WHERE
                  `u0`.`id` = (
                    `example_event`.`id`
                  )
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
                        TIMESTAMPDIFF(MICROSECOND, `u0`.`starts_at`, `u0`.`ends_at`) AS `x`
                      FROM `example_event` AS `u0`
                      WHERE
                        `u0`.`id` = (
                          `example_event`.`id`
                        )
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
                        TIMESTAMPDIFF(MICROSECOND, `u0`.`starts_at`, `u0`.`ends_at`) AS `x`
                      FROM `example_event` AS `u0`
                      WHERE
                        `u0`.`id` = (
                          `example_event`.`id`
                        )
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
                          TIMESTAMPDIFF(MICROSECOND, `u0`.`starts_at`, `u0`.`ends_at`) AS `x`
                        FROM `example_event` AS `u0`
                        WHERE
                          `u0`.`id` = (
                            `example_event`.`id`
                          )
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
                TIMESTAMPDIFF(MICROSECOND, `u0`.`starts_at`, `u0`.`ends_at`) AS `x`
              FROM `example_event` AS `u0`
              WHERE
                `u0`.`id` = (
                  `example_event`.`id`
                )
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
                      TIMESTAMPDIFF(MICROSECOND, `u0`.`starts_at`, `u0`.`ends_at`) AS `x`
                    FROM `example_event` AS `u0`
                    WHERE
                      `u0`.`id` = (
                        `example_event`.`id`
                      )
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
                      TIMESTAMPDIFF(MICROSECOND, `u0`.`starts_at`, `u0`.`ends_at`) AS `x`
                    FROM `example_event` AS `u0`
                    WHERE
                      `u0`.`id` = (
                        `example_event`.`id`
                      )
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
                        TIMESTAMPDIFF(MICROSECOND, `u0`.`starts_at`, `u0`.`ends_at`) AS `x`
                      FROM `example_event` AS `u0`
                      WHERE
                        `u0`.`id` = (
                          `example_event`.`id`
                        )
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
  END AS `v`
FROM `example_event`
WHERE
  `example_event`.`ends_at` >= (
    `example_event`.`starts_at`
  )
ORDER BY
  `example_event`.`id` ASC;
-- parameters: ()
