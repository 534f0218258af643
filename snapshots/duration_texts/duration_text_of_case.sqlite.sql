-- Event.objects.order_by('pk').values_list(text(Case(When(pk__lt=6, then=BACK), default=AHEAD)))

SELECT
  CASE
    WHEN NOT CASE
      WHEN "example_event"."id" < %s
      THEN django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")
      ELSE django_timestamp_diff("example_event"."ends_at", "example_event"."starts_at")
    END IS NULL
    THEN CASE
      WHEN (
        CASE
          WHEN "example_event"."id" < %s
          THEN django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")
          ELSE django_timestamp_diff("example_event"."ends_at", "example_event"."starts_at")
        END / 86400000000
      ) <> 0
      THEN CAST((
        CASE
          WHEN "example_event"."id" < %s
          THEN django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")
          ELSE django_timestamp_diff("example_event"."ends_at", "example_event"."starts_at")
        END / 86400000000
      ) AS TEXT) || CASE
        WHEN (
          CASE
            WHEN "example_event"."id" < %s
            THEN django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")
            ELSE django_timestamp_diff("example_event"."ends_at", "example_event"."starts_at")
          END / 86400000000
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            CASE
              WHEN "example_event"."id" < %s
              THEN django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")
              ELSE django_timestamp_diff("example_event"."ends_at", "example_event"."starts_at")
            END %% 86400000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              CASE
                WHEN "example_event"."id" < %s
                THEN django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")
                ELSE django_timestamp_diff("example_event"."ends_at", "example_event"."starts_at")
              END %% 86400000000
            ) < 0
            THEN ' -'
            WHEN (
              CASE
                WHEN "example_event"."id" < %s
                THEN django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")
                ELSE django_timestamp_diff("example_event"."ends_at", "example_event"."starts_at")
              END / 86400000000
            ) < 0
            THEN ' +'
            ELSE ' '
          END || (
            PRINTF(
              '%%02d:%%02d:%%02d',
              ABS(
                (
                  CASE
                    WHEN "example_event"."id" < %s
                    THEN django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")
                    ELSE django_timestamp_diff("example_event"."ends_at", "example_event"."starts_at")
                  END %% 86400000000
                )
              ) / 3600000000,
              MOD(
                ABS(
                  (
                    CASE
                      WHEN "example_event"."id" < %s
                      THEN django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")
                      ELSE django_timestamp_diff("example_event"."ends_at", "example_event"."starts_at")
                    END %% 86400000000
                  )
                ) / 60000000,
                60
              ),
              MOD(
                ABS(
                  (
                    CASE
                      WHEN "example_event"."id" < %s
                      THEN django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")
                      ELSE django_timestamp_diff("example_event"."ends_at", "example_event"."starts_at")
                    END %% 86400000000
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
                        CASE
                          WHEN "example_event"."id" < %s
                          THEN django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")
                          ELSE django_timestamp_diff("example_event"."ends_at", "example_event"."starts_at")
                        END %% 86400000000
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
                          CASE
                            WHEN "example_event"."id" < %s
                            THEN django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")
                            ELSE django_timestamp_diff("example_event"."ends_at", "example_event"."starts_at")
                          END %% 86400000000
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
              CASE
                WHEN "example_event"."id" < %s
                THEN django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")
                ELSE django_timestamp_diff("example_event"."ends_at", "example_event"."starts_at")
              END %% 86400000000
            ) < 0
            THEN '-'
            ELSE ''
          END
        ) || (
          PRINTF(
            '%%02d:%%02d:%%02d',
            ABS(
              (
                CASE
                  WHEN "example_event"."id" < %s
                  THEN django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")
                  ELSE django_timestamp_diff("example_event"."ends_at", "example_event"."starts_at")
                END %% 86400000000
              )
            ) / 3600000000,
            MOD(
              ABS(
                (
                  CASE
                    WHEN "example_event"."id" < %s
                    THEN django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")
                    ELSE django_timestamp_diff("example_event"."ends_at", "example_event"."starts_at")
                  END %% 86400000000
                )
              ) / 60000000,
              60
            ),
            MOD(
              ABS(
                (
                  CASE
                    WHEN "example_event"."id" < %s
                    THEN django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")
                    ELSE django_timestamp_diff("example_event"."ends_at", "example_event"."starts_at")
                  END %% 86400000000
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
                      CASE
                        WHEN "example_event"."id" < %s
                        THEN django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")
                        ELSE django_timestamp_diff("example_event"."ends_at", "example_event"."starts_at")
                      END %% 86400000000
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
                        CASE
                          WHEN "example_event"."id" < %s
                          THEN django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")
                          ELSE django_timestamp_diff("example_event"."ends_at", "example_event"."starts_at")
                        END %% 86400000000
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
-- parameters: (6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6)
