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
  concat(
    CAST(CAST(NULLIF(`example_event`.`starts_at`, `example_event`.`starts_at`) AS TIMESTAMP) AS STRING),
    '+00'
  ) AS `a`,
  CAST(NULLIF(`example_event`.`day`, `example_event`.`day`) AS STRING) AS `b`,
  regexp_replace(NULLIF(`example_event`.`opens`, `example_event`.`opens`), '\\.?0{1,6}$', '') AS `c`,
  CASE
    WHEN NOT NULLIF(`example_event`.`length`, `example_event`.`length`) IS NULL
    THEN CASE
      WHEN (
        (
          NULLIF(`example_event`.`length`, `example_event`.`length`) - (
            (
              NULLIF(`example_event`.`length`, `example_event`.`length`) %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) DIV 86400000000
      ) <> 0
      THEN CAST((
        (
          NULLIF(`example_event`.`length`, `example_event`.`length`) - (
            (
              NULLIF(`example_event`.`length`, `example_event`.`length`) %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) DIV 86400000000
      ) AS STRING) || CASE
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
      END || (
        CASE
          WHEN (
            (
              NULLIF(`example_event`.`length`, `example_event`.`length`) %% 86400000000 + 86400000000
            ) %% 86400000000
          ) = 0
          THEN ''
          ELSE CASE
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
          END || (
            printf(
              '%%02d:%%02d:%%02d',
              (
                (
                  NULLIF(`example_event`.`length`, `example_event`.`length`) %% 86400000000 + 86400000000
                ) %% 86400000000
              ) DIV 3600000000,
              (
                (
                  (
                    NULLIF(`example_event`.`length`, `example_event`.`length`) %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) DIV 60000000
              ) %% 60,
              (
                (
                  (
                    NULLIF(`example_event`.`length`, `example_event`.`length`) %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) DIV 1000000
              ) %% 60
            ) || (
              CASE
                WHEN (
                  (
                    (
                      NULLIF(`example_event`.`length`, `example_event`.`length`) %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) %% 1000000
                ) = 0
                THEN ''
                ELSE TRIM(TRAILING '0' FROM PRINTF(
                  '.%%06d',
                  (
                    (
                      NULLIF(`example_event`.`length`, `example_event`.`length`) %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) %% 1000000
                ))
              END
            )
          )
        END
      )
      ELSE (
        printf(
          '%%02d:%%02d:%%02d',
          (
            (
              NULLIF(`example_event`.`length`, `example_event`.`length`) %% 86400000000 + 86400000000
            ) %% 86400000000
          ) DIV 3600000000,
          (
            (
              (
                NULLIF(`example_event`.`length`, `example_event`.`length`) %% 86400000000 + 86400000000
              ) %% 86400000000
            ) DIV 60000000
          ) %% 60,
          (
            (
              (
                NULLIF(`example_event`.`length`, `example_event`.`length`) %% 86400000000 + 86400000000
              ) %% 86400000000
            ) DIV 1000000
          ) %% 60
        ) || (
          CASE
            WHEN (
              (
                (
                  NULLIF(`example_event`.`length`, `example_event`.`length`) %% 86400000000 + 86400000000
                ) %% 86400000000
              ) %% 1000000
            ) = 0
            THEN ''
            ELSE TRIM(TRAILING '0' FROM PRINTF(
              '.%%06d',
              (
                (
                  NULLIF(`example_event`.`length`, `example_event`.`length`) %% 86400000000 + 86400000000
                ) %% 86400000000
              ) %% 1000000
            ))
          END
        )
      )
    END
  END AS `d`
FROM `example_event`
WHERE
  `example_event`.`id` = %s
ORDER BY
  `example_event`.`id` ASC;
-- parameters: (1,)
