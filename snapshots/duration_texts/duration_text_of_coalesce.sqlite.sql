-- Event.objects.order_by('pk')
--     .values_list(text(Coalesce('pause', Value(timedelta(hours=-3)))), text(Coalesce(BACK, AHEAD)))

SELECT
  CASE
    WHEN NOT COALESCE("example_event"."pause", %s) IS NULL
    THEN CASE
      WHEN (
        (
          COALESCE("example_event"."pause", %s) - (
            (
              COALESCE("example_event"."pause", %s) %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) / 86400000000
      ) <> 0
      THEN CAST((
        (
          COALESCE("example_event"."pause", %s) - (
            (
              COALESCE("example_event"."pause", %s) %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) / 86400000000
      ) AS TEXT) || CASE
        WHEN (
          (
            COALESCE("example_event"."pause", %s) - (
              (
                COALESCE("example_event"."pause", %s) %% 86400000000 + 86400000000
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
              COALESCE("example_event"."pause", %s) %% 86400000000 + 86400000000
            ) %% 86400000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              (
                COALESCE("example_event"."pause", %s) - (
                  (
                    COALESCE("example_event"."pause", %s) %% 86400000000 + 86400000000
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
                  COALESCE("example_event"."pause", %s) %% 86400000000 + 86400000000
                ) %% 86400000000
              ) / 3600000000,
              MOD(
                (
                  (
                    COALESCE("example_event"."pause", %s) %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) / 60000000,
                60
              ),
              MOD(
                (
                  (
                    COALESCE("example_event"."pause", %s) %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) / 1000000,
                60
              )
            ) || (
              CASE
                WHEN (
                  MOD(
                    (
                      COALESCE("example_event"."pause", %s) %% 86400000000 + 86400000000
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
                        COALESCE("example_event"."pause", %s) %% 86400000000 + 86400000000
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
              COALESCE("example_event"."pause", %s) %% 86400000000 + 86400000000
            ) %% 86400000000
          ) / 3600000000,
          MOD(
            (
              (
                COALESCE("example_event"."pause", %s) %% 86400000000 + 86400000000
              ) %% 86400000000
            ) / 60000000,
            60
          ),
          MOD(
            (
              (
                COALESCE("example_event"."pause", %s) %% 86400000000 + 86400000000
              ) %% 86400000000
            ) / 1000000,
            60
          )
        ) || (
          CASE
            WHEN (
              MOD(
                (
                  COALESCE("example_event"."pause", %s) %% 86400000000 + 86400000000
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
                    COALESCE("example_event"."pause", %s) %% 86400000000 + 86400000000
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
  END AS "cast1",
  CASE
    WHEN NOT COALESCE(
      django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at"),
      django_timestamp_diff("example_event"."ends_at", "example_event"."starts_at")
    ) IS NULL
    THEN CASE
      WHEN (
        COALESCE(
          django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at"),
          django_timestamp_diff("example_event"."ends_at", "example_event"."starts_at")
        ) / 86400000000
      ) <> 0
      THEN CAST((
        COALESCE(
          django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at"),
          django_timestamp_diff("example_event"."ends_at", "example_event"."starts_at")
        ) / 86400000000
      ) AS TEXT) || CASE
        WHEN (
          COALESCE(
            django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at"),
            django_timestamp_diff("example_event"."ends_at", "example_event"."starts_at")
          ) / 86400000000
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            COALESCE(
              django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at"),
              django_timestamp_diff("example_event"."ends_at", "example_event"."starts_at")
            ) %% 86400000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              COALESCE(
                django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at"),
                django_timestamp_diff("example_event"."ends_at", "example_event"."starts_at")
              ) %% 86400000000
            ) < 0
            THEN ' -'
            WHEN (
              COALESCE(
                django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at"),
                django_timestamp_diff("example_event"."ends_at", "example_event"."starts_at")
              ) / 86400000000
            ) < 0
            THEN ' +'
            ELSE ' '
          END || (
            PRINTF(
              '%%02d:%%02d:%%02d',
              ABS(
                (
                  COALESCE(
                    django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at"),
                    django_timestamp_diff("example_event"."ends_at", "example_event"."starts_at")
                  ) %% 86400000000
                )
              ) / 3600000000,
              MOD(
                ABS(
                  (
                    COALESCE(
                      django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at"),
                      django_timestamp_diff("example_event"."ends_at", "example_event"."starts_at")
                    ) %% 86400000000
                  )
                ) / 60000000,
                60
              ),
              MOD(
                ABS(
                  (
                    COALESCE(
                      django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at"),
                      django_timestamp_diff("example_event"."ends_at", "example_event"."starts_at")
                    ) %% 86400000000
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
                        COALESCE(
                          django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at"),
                          django_timestamp_diff("example_event"."ends_at", "example_event"."starts_at")
                        ) %% 86400000000
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
                          COALESCE(
                            django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at"),
                            django_timestamp_diff("example_event"."ends_at", "example_event"."starts_at")
                          ) %% 86400000000
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
              COALESCE(
                django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at"),
                django_timestamp_diff("example_event"."ends_at", "example_event"."starts_at")
              ) %% 86400000000
            ) < 0
            THEN '-'
            ELSE ''
          END
        ) || (
          PRINTF(
            '%%02d:%%02d:%%02d',
            ABS(
              (
                COALESCE(
                  django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at"),
                  django_timestamp_diff("example_event"."ends_at", "example_event"."starts_at")
                ) %% 86400000000
              )
            ) / 3600000000,
            MOD(
              ABS(
                (
                  COALESCE(
                    django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at"),
                    django_timestamp_diff("example_event"."ends_at", "example_event"."starts_at")
                  ) %% 86400000000
                )
              ) / 60000000,
              60
            ),
            MOD(
              ABS(
                (
                  COALESCE(
                    django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at"),
                    django_timestamp_diff("example_event"."ends_at", "example_event"."starts_at")
                  ) %% 86400000000
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
                      COALESCE(
                        django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at"),
                        django_timestamp_diff("example_event"."ends_at", "example_event"."starts_at")
                      ) %% 86400000000
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
                        COALESCE(
                          django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at"),
                          django_timestamp_diff("example_event"."ends_at", "example_event"."starts_at")
                        ) %% 86400000000
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
  END AS "cast2"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: (-10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000, -10800000000)
