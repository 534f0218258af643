-- Event.objects.order_by('pk')
--     .values_list(Concat(Value('<'), BACK, Value('>'), F('pause'), output_field=TextField()))

SELECT
  (
    COALESCE(%s, '') || COALESCE(
      CASE
        WHEN NOT django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") IS NULL
        THEN CASE
          WHEN (
            CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) / 86400000000
          ) <> 0
          THEN CAST((
            CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) / 86400000000
          ) AS TEXT) || CASE
            WHEN (
              CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) / 86400000000
            ) = 1
            THEN ' day'
            ELSE ' days'
          END || (
            CASE
              WHEN (
                CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000
              ) = 0
              THEN ''
              ELSE CASE
                WHEN (
                  CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000
                ) < 0
                THEN ' -'
                WHEN (
                  CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) / 86400000000
                ) < 0
                THEN ' +'
                ELSE ' '
              END || (
                PRINTF(
                  '%%02d:%%02d:%%02d',
                  ABS(
                    (
                      CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000
                    )
                  ) / 3600000000,
                  MOD(
                    ABS(
                      (
                        CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000
                      )
                    ) / 60000000,
                    60
                  ),
                  MOD(
                    ABS(
                      (
                        CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000
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
                            CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000
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
                              CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000
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
                  CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000
                ) < 0
                THEN '-'
                ELSE ''
              END
            ) || (
              PRINTF(
                '%%02d:%%02d:%%02d',
                ABS(
                  (
                    CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000
                  )
                ) / 3600000000,
                MOD(
                  ABS(
                    (
                      CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000
                    )
                  ) / 60000000,
                  60
                ),
                MOD(
                  ABS(
                    (
                      CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000
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
                          CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000
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
                            CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000
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
      END,
      ''
    ) || COALESCE(%s, '') || COALESCE(
      CASE
        WHEN NOT "example_event"."pause" IS NULL
        THEN CASE
          WHEN (
            (
              "example_event"."pause" - (
                (
                  "example_event"."pause" %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ) / 86400000000
          ) <> 0
          THEN CAST((
            (
              "example_event"."pause" - (
                (
                  "example_event"."pause" %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ) / 86400000000
          ) AS TEXT) || CASE
            WHEN (
              (
                "example_event"."pause" - (
                  (
                    "example_event"."pause" %% 86400000000 + 86400000000
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
                  "example_event"."pause" %% 86400000000 + 86400000000
                ) %% 86400000000
              ) = 0
              THEN ''
              ELSE CASE
                WHEN (
                  (
                    "example_event"."pause" - (
                      (
                        "example_event"."pause" %% 86400000000 + 86400000000
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
                      "example_event"."pause" %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) / 3600000000,
                  MOD(
                    (
                      (
                        "example_event"."pause" %% 86400000000 + 86400000000
                      ) %% 86400000000
                    ) / 60000000,
                    60
                  ),
                  MOD(
                    (
                      (
                        "example_event"."pause" %% 86400000000 + 86400000000
                      ) %% 86400000000
                    ) / 1000000,
                    60
                  )
                ) || (
                  CASE
                    WHEN (
                      MOD((
                        "example_event"."pause" %% 86400000000 + 86400000000
                      ) %% 86400000000, 1000000)
                    ) = 0
                    THEN ''
                    ELSE RTRIM(
                      PRINTF(
                        '.%%06d',
                        MOD((
                          "example_event"."pause" %% 86400000000 + 86400000000
                        ) %% 86400000000, 1000000)
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
                  "example_event"."pause" %% 86400000000 + 86400000000
                ) %% 86400000000
              ) / 3600000000,
              MOD(
                (
                  (
                    "example_event"."pause" %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) / 60000000,
                60
              ),
              MOD(
                (
                  (
                    "example_event"."pause" %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) / 1000000,
                60
              )
            ) || (
              CASE
                WHEN (
                  MOD((
                    "example_event"."pause" %% 86400000000 + 86400000000
                  ) %% 86400000000, 1000000)
                ) = 0
                THEN ''
                ELSE RTRIM(
                  PRINTF(
                    '.%%06d',
                    MOD((
                      "example_event"."pause" %% 86400000000 + 86400000000
                    ) %% 86400000000, 1000000)
                  ),
                  '0'
                )
              END
            )
          )
        END
      END,
      ''
    )
  ) AS "concat1"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ('<', '>')
