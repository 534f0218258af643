-- Event.objects.order_by('pk')
--     .filter(closes__gte=F('opens'))
--     .annotate(v=Cast(F('closes') - F('opens'), CharField(max_length=20)))

SELECT
  "example_event"."id",
  "example_event"."title",
  "example_event"."starts_at",
  "example_event"."ends_at",
  "example_event"."day",
  "example_event"."deadline",
  "example_event"."opens",
  "example_event"."closes",
  "example_event"."length",
  "example_event"."pause",
  SUBSTR(
    CAST(CASE
      WHEN NOT django_time_diff("example_event"."closes", "example_event"."opens") IS NULL
      THEN CASE
        WHEN (
          CAST(django_time_diff("example_event"."closes", "example_event"."opens") AS INTEGER) / 86400000000
        ) <> 0
        THEN CAST((
          CAST(django_time_diff("example_event"."closes", "example_event"."opens") AS INTEGER) / 86400000000
        ) AS TEXT) || CASE
          WHEN (
            CAST(django_time_diff("example_event"."closes", "example_event"."opens") AS INTEGER) / 86400000000
          ) = 1
          THEN ' day'
          ELSE ' days'
        END || (
          CASE
            WHEN (
              CAST(django_time_diff("example_event"."closes", "example_event"."opens") AS INTEGER) %% 86400000000
            ) = 0
            THEN ''
            ELSE CASE
              WHEN (
                CAST(django_time_diff("example_event"."closes", "example_event"."opens") AS INTEGER) %% 86400000000
              ) < 0
              THEN ' -'
              WHEN (
                CAST(django_time_diff("example_event"."closes", "example_event"."opens") AS INTEGER) / 86400000000
              ) < 0
              THEN ' +'
              ELSE ' '
            END || (
              PRINTF(
                '%%02d:%%02d:%%02d',
                ABS(
                  (
                    CAST(django_time_diff("example_event"."closes", "example_event"."opens") AS INTEGER) %% 86400000000
                  )
                ) / 3600000000,
                MOD(
                  ABS(
                    (
                      CAST(django_time_diff("example_event"."closes", "example_event"."opens") AS INTEGER) %% 86400000000
                    )
                  ) / 60000000,
                  60
                ),
                MOD(
                  ABS(
                    (
                      CAST(django_time_diff("example_event"."closes", "example_event"."opens") AS INTEGER) %% 86400000000
                    )
                  ) / 1000000,
                  60
                )
              ) || (
                CASE
                  WHEN (
                    MOD(
                      ABS(
                        (
                          CAST(django_time_diff("example_event"."closes", "example_event"."opens") AS INTEGER) %% 86400000000
                        )
                      ),
                      1000000
                    )
                  ) = 0
                  THEN ''
                  ELSE RTRIM(
                    PRINTF(
                      '.%%06d',
                      MOD(
                        ABS(
                          (
                            CAST(django_time_diff("example_event"."closes", "example_event"."opens") AS INTEGER) %% 86400000000
                          )
                        ),
                        1000000
                      )
                    ),
                    '0'
                  )
                END
              )
            )
          END
        )
        ELSE (
          (
            CASE
              WHEN (
                CAST(django_time_diff("example_event"."closes", "example_event"."opens") AS INTEGER) %% 86400000000
              ) < 0
              THEN '-'
              ELSE ''
            END
          ) || (
            PRINTF(
              '%%02d:%%02d:%%02d',
              ABS(
                (
                  CAST(django_time_diff("example_event"."closes", "example_event"."opens") AS INTEGER) %% 86400000000
                )
              ) / 3600000000,
              MOD(
                ABS(
                  (
                    CAST(django_time_diff("example_event"."closes", "example_event"."opens") AS INTEGER) %% 86400000000
                  )
                ) / 60000000,
                60
              ),
              MOD(
                ABS(
                  (
                    CAST(django_time_diff("example_event"."closes", "example_event"."opens") AS INTEGER) %% 86400000000
                  )
                ) / 1000000,
                60
              )
            ) || (
              CASE
                WHEN (
                  MOD(
                    ABS(
                      (
                        CAST(django_time_diff("example_event"."closes", "example_event"."opens") AS INTEGER) %% 86400000000
                      )
                    ),
                    1000000
                  )
                ) = 0
                THEN ''
                ELSE RTRIM(
                  PRINTF(
                    '.%%06d',
                    MOD(
                      ABS(
                        (
                          CAST(django_time_diff("example_event"."closes", "example_event"."opens") AS INTEGER) %% 86400000000
                        )
                      ),
                      1000000
                    )
                  ),
                  '0'
                )
              END
            )
          )
        )
      END
    END AS TEXT),
    1,
    20
  ) AS "v"
FROM "example_event"
WHERE
  "example_event"."closes" >= (
    "example_event"."opens"
  )
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
