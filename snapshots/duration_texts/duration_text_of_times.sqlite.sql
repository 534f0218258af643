-- Event.objects.order_by('pk').values_list(text(duration(F('opens') - F('closes'))))

SELECT
  CASE
    WHEN NOT django_time_diff("example_event"."opens", "example_event"."closes") IS NULL
    THEN CASE
      WHEN (
        CAST(django_time_diff("example_event"."opens", "example_event"."closes") AS INTEGER) / 86400000000
      ) <> 0
      THEN CAST((
        CAST(django_time_diff("example_event"."opens", "example_event"."closes") AS INTEGER) / 86400000000
      ) AS TEXT) || CASE
        WHEN (
          CAST(django_time_diff("example_event"."opens", "example_event"."closes") AS INTEGER) / 86400000000
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            CAST(django_time_diff("example_event"."opens", "example_event"."closes") AS INTEGER) %% 86400000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              CAST(django_time_diff("example_event"."opens", "example_event"."closes") AS INTEGER) %% 86400000000
            ) < 0
            THEN ' -'
            WHEN (
              CAST(django_time_diff("example_event"."opens", "example_event"."closes") AS INTEGER) / 86400000000
            ) < 0
            THEN ' +'
            ELSE ' '
          END || (
            PRINTF(
              '%%02d:%%02d:%%02d',
              ABS(
                (
                  CAST(django_time_diff("example_event"."opens", "example_event"."closes") AS INTEGER) %% 86400000000
                )
              ) / 3600000000,
              MOD(
                ABS(
                  (
                    CAST(django_time_diff("example_event"."opens", "example_event"."closes") AS INTEGER) %% 86400000000
                  )
                ) / 60000000,
                60
              ),
              MOD(
                ABS(
                  (
                    CAST(django_time_diff("example_event"."opens", "example_event"."closes") AS INTEGER) %% 86400000000
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
                        CAST(django_time_diff("example_event"."opens", "example_event"."closes") AS INTEGER) %% 86400000000
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
                          CAST(django_time_diff("example_event"."opens", "example_event"."closes") AS INTEGER) %% 86400000000
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
              CAST(django_time_diff("example_event"."opens", "example_event"."closes") AS INTEGER) %% 86400000000
            ) < 0
            THEN '-'
            ELSE ''
          END
        ) || (
          PRINTF(
            '%%02d:%%02d:%%02d',
            ABS(
              (
                CAST(django_time_diff("example_event"."opens", "example_event"."closes") AS INTEGER) %% 86400000000
              )
            ) / 3600000000,
            MOD(
              ABS(
                (
                  CAST(django_time_diff("example_event"."opens", "example_event"."closes") AS INTEGER) %% 86400000000
                )
              ) / 60000000,
              60
            ),
            MOD(
              ABS(
                (
                  CAST(django_time_diff("example_event"."opens", "example_event"."closes") AS INTEGER) %% 86400000000
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
                      CAST(django_time_diff("example_event"."opens", "example_event"."closes") AS INTEGER) %% 86400000000
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
                        CAST(django_time_diff("example_event"."opens", "example_event"."closes") AS INTEGER) %% 86400000000
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
  END AS "cast1"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
