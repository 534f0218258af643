-- Event.objects.order_by('pk')
--     .filter(pk=1)
--     .annotate(a=Cast(NullIf('starts_at', 'starts_at'), TextField()), b=Cast(NullIf('day', 'day'), TextField()), c=Cast(NullIf('opens', 'opens'), TextField()), d=Cast(NullIf('length', 'length'), TextField()))

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
  CONCAT(
    TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM CAST(
      CAST(NULLIF(`example_event`.`starts_at`, `example_event`.`starts_at`) AS DATETIME(6)) AS CHAR
    ))),
    '+00'
  ) AS `a`,
  CAST(NULLIF(`example_event`.`day`, `example_event`.`day`) AS CHAR) AS `b`,
  TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM CAST(NULLIF(`example_event`.`opens`, `example_event`.`opens`) AS CHAR))) AS `c`,
  CASE
    WHEN (
      (
        NULLIF(`example_event`.`length`, `example_event`.`length`) - (
          (
            NULLIF(`example_event`.`length`, `example_event`.`length`) %% 86400000000 + 86400000000
          ) %% 86400000000
        )
      ) DIV 86400000000
    ) <> 0
    THEN CONCAT(
      CAST((
        (
          NULLIF(`example_event`.`length`, `example_event`.`length`) - (
            (
              NULLIF(`example_event`.`length`, `example_event`.`length`) %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) DIV 86400000000
      ) AS CHAR),
      CASE
        WHEN (
          (
            NULLIF(`example_event`.`length`, `example_event`.`length`) - (
              (
                NULLIF(`example_event`.`length`, `example_event`.`length`) %% 86400000000 + 86400000000
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
            NULLIF(`example_event`.`length`, `example_event`.`length`) %% 86400000000 + 86400000000
          ) %% 86400000000
        ) = 0
        THEN ''
        ELSE CONCAT(
          CASE
            WHEN (
              (
                NULLIF(`example_event`.`length`, `example_event`.`length`) - (
                  (
                    NULLIF(`example_event`.`length`, `example_event`.`length`) %% 86400000000 + 86400000000
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
                    NULLIF(`example_event`.`length`, `example_event`.`length`) %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) DIV 1000000
              ),
              '%%H:%%i:%%s'
            ),
            CASE
              WHEN (
                (
                  (
                    NULLIF(`example_event`.`length`, `example_event`.`length`) %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) %% 1000000
              ) = 0
              THEN ''
              ELSE CONCAT(
                '.',
                TRIM(TRAILING '0' FROM LPAD(
                  (
                    (
                      NULLIF(`example_event`.`length`, `example_event`.`length`) %% 86400000000 + 86400000000
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
                NULLIF(`example_event`.`length`, `example_event`.`length`) %% 86400000000 + 86400000000
              ) %% 86400000000
            ) DIV 1000000
          ),
          '%%H:%%i:%%s'
        ),
        CASE
          WHEN (
            (
              (
                NULLIF(`example_event`.`length`, `example_event`.`length`) %% 86400000000 + 86400000000
              ) %% 86400000000
            ) %% 1000000
          ) = 0
          THEN ''
          ELSE CONCAT(
            '.',
            TRIM(TRAILING '0' FROM LPAD(
              (
                (
                  NULLIF(`example_event`.`length`, `example_event`.`length`) %% 86400000000 + 86400000000
                ) %% 86400000000
              ) %% 1000000,
              6,
              '0'
            ))
          )
        END
      )
    )
  END AS `d`
FROM `example_event`
WHERE
  `example_event`.`id` = %s
ORDER BY
  `example_event`.`id` ASC;
-- parameters: (1,)
