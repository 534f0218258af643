-- Event.objects.values('day').annotate(v=text(Max('length')), w=text(Min(BACK))).order_by('day')

SELECT
  "example_event"."day" AS "day",
  CASE
    WHEN NOT MAX("example_event"."length") IS NULL
    THEN CASE
      WHEN (
        (
          MAX("example_event"."length") - (
            (
              MAX("example_event"."length") %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) / 86400000000
      ) <> 0
      THEN CAST((
        (
          MAX("example_event"."length") - (
            (
              MAX("example_event"."length") %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) / 86400000000
      ) AS TEXT) || CASE
        WHEN (
          (
            MAX("example_event"."length") - (
              (
                MAX("example_event"."length") %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) / 86400000000
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            (
              MAX("example_event"."length") %% 86400000000 + 86400000000
            ) %% 86400000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              (
                MAX("example_event"."length") - (
                  (
                    MAX("example_event"."length") %% 86400000000 + 86400000000
                  ) %% 86400000000
                )
              ) / 86400000000
            ) < 0
            THEN ' +'
            ELSE ' '
          END || (
            PRINTF(
              '%%02d:%%02d:%%02d',
              (
                (
                  MAX("example_event"."length") %% 86400000000 + 86400000000
                ) %% 86400000000
              ) / 3600000000,
              MOD(
                (
                  (
                    MAX("example_event"."length") %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) / 60000000,
                60
              ),
              MOD(
                (
                  (
                    MAX("example_event"."length") %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) / 1000000,
                60
              )
            ) || (
              CASE
                WHEN (
                  MOD(
                    (
                      MAX("example_event"."length") %% 86400000000 + 86400000000
                    ) %% 86400000000,
                    1000000
                  )
                ) = 0
                THEN ''
                ELSE RTRIM(
                  PRINTF(
                    '.%%06d',
                    MOD(
                      (
                        MAX("example_event"."length") %% 86400000000 + 86400000000
                      ) %% 86400000000,
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
        PRINTF(
          '%%02d:%%02d:%%02d',
          (
            (
              MAX("example_event"."length") %% 86400000000 + 86400000000
            ) %% 86400000000
          ) / 3600000000,
          MOD(
            (
              (
                MAX("example_event"."length") %% 86400000000 + 86400000000
              ) %% 86400000000
            ) / 60000000,
            60
          ),
          MOD(
            (
              (
                MAX("example_event"."length") %% 86400000000 + 86400000000
              ) %% 86400000000
            ) / 1000000,
            60
          )
        ) || (
          CASE
            WHEN (
              MOD(
                (
                  MAX("example_event"."length") %% 86400000000 + 86400000000
                ) %% 86400000000,
                1000000
              )
            ) = 0
            THEN ''
            ELSE RTRIM(
              PRINTF(
                '.%%06d',
                MOD(
                  (
                    MAX("example_event"."length") %% 86400000000 + 86400000000
                  ) %% 86400000000,
                  1000000
                )
              ),
              '0'
            )
          END
        )
      )
    END
  END AS "v",
  CASE
    WHEN NOT MIN(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")) IS NULL
    THEN CASE
      WHEN (
        MIN(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")) / 86400000000
      ) <> 0
      THEN CAST((
        MIN(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")) / 86400000000
      ) AS TEXT) || CASE
        WHEN (
          MIN(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")) / 86400000000
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            MIN(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")) %% 86400000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              MIN(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")) %% 86400000000
            ) < 0
            THEN ' -'
            WHEN (
              MIN(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")) / 86400000000
            ) < 0
            THEN ' +'
            ELSE ' '
          END || (
            PRINTF(
              '%%02d:%%02d:%%02d',
              ABS(
                (
                  MIN(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")) %% 86400000000
                )
              ) / 3600000000,
              MOD(
                ABS(
                  (
                    MIN(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")) %% 86400000000
                  )
                ) / 60000000,
                60
              ),
              MOD(
                ABS(
                  (
                    MIN(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")) %% 86400000000
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
                        MIN(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")) %% 86400000000
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
                          MIN(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")) %% 86400000000
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
              MIN(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")) %% 86400000000
            ) < 0
            THEN '-'
            ELSE ''
          END
        ) || (
          PRINTF(
            '%%02d:%%02d:%%02d',
            ABS(
              (
                MIN(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")) %% 86400000000
              )
            ) / 3600000000,
            MOD(
              ABS(
                (
                  MIN(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")) %% 86400000000
                )
              ) / 60000000,
              60
            ),
            MOD(
              ABS(
                (
                  MIN(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")) %% 86400000000
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
                      MIN(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")) %% 86400000000
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
                        MIN(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")) %% 86400000000
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
  END AS "w"
FROM "example_event"
GROUP BY
  "example_event"."day"
ORDER BY
  1 ASC;
-- parameters: ()
