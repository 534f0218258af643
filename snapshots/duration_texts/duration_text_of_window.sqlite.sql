-- Event.objects.order_by('pk')
--     .values_list(text(Window(Lag(BACK), order_by='pk')), text(Window(Lag('pause'), order_by='pk')))

SELECT
  CASE
    WHEN NOT LAG(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at"), 1) OVER (ORDER BY "example_event"."id") IS NULL
    THEN CASE
      WHEN (
        LAG(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at"), 1) OVER (ORDER BY "example_event"."id") / 86400000000
      ) <> 0
      THEN CAST((
        LAG(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at"), 1) OVER (ORDER BY "example_event"."id") / 86400000000
      ) AS TEXT) || CASE
        WHEN (
          LAG(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at"), 1) OVER (ORDER BY "example_event"."id") / 86400000000
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            LAG(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at"), 1) OVER (ORDER BY "example_event"."id") %% 86400000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              LAG(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at"), 1) OVER (ORDER BY "example_event"."id") %% 86400000000
            ) < 0
            THEN ' -'
            WHEN (
              LAG(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at"), 1) OVER (ORDER BY "example_event"."id") / 86400000000
            ) < 0
            THEN ' +'
            ELSE ' '
          END || (
            PRINTF(
              '%%02d:%%02d:%%02d',
              ABS(
                (
                  LAG(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at"), 1) OVER (ORDER BY "example_event"."id") %% 86400000000
                )
              ) / 3600000000,
              MOD(
                ABS(
                  (
                    LAG(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at"), 1) OVER (ORDER BY "example_event"."id") %% 86400000000
                  )
                ) / 60000000,
                60
              ),
              MOD(
                ABS(
                  (
                    LAG(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at"), 1) OVER (ORDER BY "example_event"."id") %% 86400000000
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
                        LAG(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at"), 1) OVER (ORDER BY "example_event"."id") %% 86400000000
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
                          LAG(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at"), 1) OVER (ORDER BY "example_event"."id") %% 86400000000
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
              LAG(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at"), 1) OVER (ORDER BY "example_event"."id") %% 86400000000
            ) < 0
            THEN '-'
            ELSE ''
          END
        ) || (
          PRINTF(
            '%%02d:%%02d:%%02d',
            ABS(
              (
                LAG(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at"), 1) OVER (ORDER BY "example_event"."id") %% 86400000000
              )
            ) / 3600000000,
            MOD(
              ABS(
                (
                  LAG(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at"), 1) OVER (ORDER BY "example_event"."id") %% 86400000000
                )
              ) / 60000000,
              60
            ),
            MOD(
              ABS(
                (
                  LAG(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at"), 1) OVER (ORDER BY "example_event"."id") %% 86400000000
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
                      LAG(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at"), 1) OVER (ORDER BY "example_event"."id") %% 86400000000
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
                        LAG(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at"), 1) OVER (ORDER BY "example_event"."id") %% 86400000000
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
  END AS "cast1",
  CASE
    WHEN NOT LAG("example_event"."pause", 1) OVER (ORDER BY "example_event"."id") IS NULL
    THEN CASE
      WHEN (
        (
          LAG("example_event"."pause", 1) OVER (ORDER BY "example_event"."id") - (
            (
              LAG("example_event"."pause", 1) OVER (ORDER BY "example_event"."id") %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) / 86400000000
      ) <> 0
      THEN CAST((
        (
          LAG("example_event"."pause", 1) OVER (ORDER BY "example_event"."id") - (
            (
              LAG("example_event"."pause", 1) OVER (ORDER BY "example_event"."id") %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ) / 86400000000
      ) AS TEXT) || CASE
        WHEN (
          (
            LAG("example_event"."pause", 1) OVER (ORDER BY "example_event"."id") - (
              (
                LAG("example_event"."pause", 1) OVER (ORDER BY "example_event"."id") %% 86400000000 + 86400000000
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
              LAG("example_event"."pause", 1) OVER (ORDER BY "example_event"."id") %% 86400000000 + 86400000000
            ) %% 86400000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              (
                LAG("example_event"."pause", 1) OVER (ORDER BY "example_event"."id") - (
                  (
                    LAG("example_event"."pause", 1) OVER (ORDER BY "example_event"."id") %% 86400000000 + 86400000000
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
                  LAG("example_event"."pause", 1) OVER (ORDER BY "example_event"."id") %% 86400000000 + 86400000000
                ) %% 86400000000
              ) / 3600000000,
              MOD(
                (
                  (
                    LAG("example_event"."pause", 1) OVER (ORDER BY "example_event"."id") %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) / 60000000,
                60
              ),
              MOD(
                (
                  (
                    LAG("example_event"."pause", 1) OVER (ORDER BY "example_event"."id") %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) / 1000000,
                60
              )
            ) || (
              CASE
                WHEN (
                  MOD(
                    (
                      LAG("example_event"."pause", 1) OVER (ORDER BY "example_event"."id") %% 86400000000 + 86400000000
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
                        LAG("example_event"."pause", 1) OVER (ORDER BY "example_event"."id") %% 86400000000 + 86400000000
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
              LAG("example_event"."pause", 1) OVER (ORDER BY "example_event"."id") %% 86400000000 + 86400000000
            ) %% 86400000000
          ) / 3600000000,
          MOD(
            (
              (
                LAG("example_event"."pause", 1) OVER (ORDER BY "example_event"."id") %% 86400000000 + 86400000000
              ) %% 86400000000
            ) / 60000000,
            60
          ),
          MOD(
            (
              (
                LAG("example_event"."pause", 1) OVER (ORDER BY "example_event"."id") %% 86400000000 + 86400000000
              ) %% 86400000000
            ) / 1000000,
            60
          )
        ) || (
          CASE
            WHEN (
              MOD(
                (
                  LAG("example_event"."pause", 1) OVER (ORDER BY "example_event"."id") %% 86400000000 + 86400000000
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
                    LAG("example_event"."pause", 1) OVER (ORDER BY "example_event"."id") %% 86400000000 + 86400000000
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
  END AS "cast2"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
