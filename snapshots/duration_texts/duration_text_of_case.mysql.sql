-- Event.objects.order_by('pk').values_list(text(Case(When(pk__lt=6, then=BACK), default=AHEAD)))

SELECT
  CASE
    WHEN (
      CASE
        WHEN `example_event`.`id` < %s
        THEN TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`)
        ELSE TIMESTAMPDIFF(MICROSECOND, `example_event`.`starts_at`, `example_event`.`ends_at`)
      END DIV 86400000000
    ) <> 0
    THEN CONCAT(
      CAST((
        CASE
          WHEN `example_event`.`id` < %s
          THEN TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`)
          ELSE TIMESTAMPDIFF(MICROSECOND, `example_event`.`starts_at`, `example_event`.`ends_at`)
        END DIV 86400000000
      ) AS CHAR),
      CASE
        WHEN (
          CASE
            WHEN `example_event`.`id` < %s
            THEN TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`)
            ELSE TIMESTAMPDIFF(MICROSECOND, `example_event`.`starts_at`, `example_event`.`ends_at`)
          END DIV 86400000000
        ) = 1
        THEN ' day'
        ELSE ' days'
      END,
      CASE
        WHEN (
          CASE
            WHEN `example_event`.`id` < %s
            THEN TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`)
            ELSE TIMESTAMPDIFF(MICROSECOND, `example_event`.`starts_at`, `example_event`.`ends_at`)
          END %% 86400000000
        ) = 0
        THEN ''
        ELSE CONCAT(
          CASE
            WHEN (
              CASE
                WHEN `example_event`.`id` < %s
                THEN TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`)
                ELSE TIMESTAMPDIFF(MICROSECOND, `example_event`.`starts_at`, `example_event`.`ends_at`)
              END %% 86400000000
            ) < 0
            THEN ' -'
            WHEN (
              CASE
                WHEN `example_event`.`id` < %s
                THEN TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`)
                ELSE TIMESTAMPDIFF(MICROSECOND, `example_event`.`starts_at`, `example_event`.`ends_at`)
              END DIV 86400000000
            ) < 0
            THEN ' +'
            ELSE ' '
          END,
          CONCAT(
            TIME_FORMAT(
              SEC_TO_TIME(
                ABS(
                  (
                    CASE
                      WHEN `example_event`.`id` < %s
                      THEN TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`)
                      ELSE TIMESTAMPDIFF(MICROSECOND, `example_event`.`starts_at`, `example_event`.`ends_at`)
                    END %% 86400000000
                  )
                ) DIV 1000000
              ),
              '%%H:%%i:%%s'
            ),
            CASE
              WHEN (
                ABS(
                  (
                    CASE
                      WHEN `example_event`.`id` < %s
                      THEN TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`)
                      ELSE TIMESTAMPDIFF(MICROSECOND, `example_event`.`starts_at`, `example_event`.`ends_at`)
                    END %% 86400000000
                  )
                ) %% 1000000
              ) = 0
              THEN ''
              ELSE CONCAT(
                '.',
                TRIM(TRAILING '0' FROM LPAD(
                  ABS(
                    (
                      CASE
                        WHEN `example_event`.`id` < %s
                        THEN TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`)
                        ELSE TIMESTAMPDIFF(MICROSECOND, `example_event`.`starts_at`, `example_event`.`ends_at`)
                      END %% 86400000000
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
            CASE
              WHEN `example_event`.`id` < %s
              THEN TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`)
              ELSE TIMESTAMPDIFF(MICROSECOND, `example_event`.`starts_at`, `example_event`.`ends_at`)
            END %% 86400000000
          ) < 0
          THEN '-'
          ELSE ''
        END,
        CONCAT(
          TIME_FORMAT(
            SEC_TO_TIME(
              ABS(
                (
                  CASE
                    WHEN `example_event`.`id` < %s
                    THEN TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`)
                    ELSE TIMESTAMPDIFF(MICROSECOND, `example_event`.`starts_at`, `example_event`.`ends_at`)
                  END %% 86400000000
                )
              ) DIV 1000000
            ),
            '%%H:%%i:%%s'
          ),
          CASE
            WHEN (
              ABS(
                (
                  CASE
                    WHEN `example_event`.`id` < %s
                    THEN TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`)
                    ELSE TIMESTAMPDIFF(MICROSECOND, `example_event`.`starts_at`, `example_event`.`ends_at`)
                  END %% 86400000000
                )
              ) %% 1000000
            ) = 0
            THEN ''
            ELSE CONCAT(
              '.',
              TRIM(TRAILING '0' FROM LPAD(
                ABS(
                  (
                    CASE
                      WHEN `example_event`.`id` < %s
                      THEN TIMESTAMPDIFF(MICROSECOND, `example_event`.`ends_at`, `example_event`.`starts_at`)
                      ELSE TIMESTAMPDIFF(MICROSECOND, `example_event`.`starts_at`, `example_event`.`ends_at`)
                    END %% 86400000000
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
-- parameters: (6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6)
