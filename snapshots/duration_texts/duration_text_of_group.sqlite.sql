-- Event.objects.values('day')
--     .annotate(v=text(Sum('length')), w=text(Sum(BACK)), n=Count('pk'))
--     .order_by('day')

SELECT
  "example_event"."day" AS "day",
  CASE
    WHEN NOT SUM("example_event"."length") IS NULL
    THEN CASE
      WHEN SUM(
        (
          (
            "example_event"."length" - (
              (
                "example_event"."length" %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) / 86400000000
        )
      ) <> 0
      THEN CAST(SUM(
        (
          (
            "example_event"."length" - (
              (
                "example_event"."length" %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) / 86400000000
        )
      ) AS TEXT) || CASE
        WHEN SUM(
          (
            (
              "example_event"."length" - (
                (
                  "example_event"."length" %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ) / 86400000000
          )
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN SUM(
            (
              (
                "example_event"."length" %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) = 0
          THEN ''
          ELSE CASE
            WHEN SUM(
              (
                (
                  "example_event"."length" %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ) < 0
            THEN ' -'
            WHEN SUM(
              (
                (
                  "example_event"."length" - (
                    (
                      "example_event"."length" %% 86400000000 + 86400000000
                    ) %% 86400000000
                  )
                ) / 86400000000
              )
            ) < 0
            THEN ' +'
            ELSE ' '
          END || (
            PRINTF(
              '%%02d:%%02d:%%02d',
              ABS(
                SUM(
                  (
                    (
                      "example_event"."length" %% 86400000000 + 86400000000
                    ) %% 86400000000
                  )
                )
              ) / 3600000000,
              MOD(
                ABS(
                  SUM(
                    (
                      (
                        "example_event"."length" %% 86400000000 + 86400000000
                      ) %% 86400000000
                    )
                  )
                ) / 60000000,
                60
              ),
              MOD(
                ABS(
                  SUM(
                    (
                      (
                        "example_event"."length" %% 86400000000 + 86400000000
                      ) %% 86400000000
                    )
                  )
                ) / 1000000,
                60
              )
            ) || (
              CASE
                WHEN (
                  MOD(
                    ABS(
                      SUM(
                        (
                          (
                            "example_event"."length" %% 86400000000 + 86400000000
                          ) %% 86400000000
                        )
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
                        SUM(
                          (
                            (
                              "example_event"."length" %% 86400000000 + 86400000000
                            ) %% 86400000000
                          )
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
            WHEN SUM(
              (
                (
                  "example_event"."length" %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ) < 0
            THEN '-'
            ELSE ''
          END
        ) || (
          PRINTF(
            '%%02d:%%02d:%%02d',
            ABS(
              SUM(
                (
                  (
                    "example_event"."length" %% 86400000000 + 86400000000
                  ) %% 86400000000
                )
              )
            ) / 3600000000,
            MOD(
              ABS(
                SUM(
                  (
                    (
                      "example_event"."length" %% 86400000000 + 86400000000
                    ) %% 86400000000
                  )
                )
              ) / 60000000,
              60
            ),
            MOD(
              ABS(
                SUM(
                  (
                    (
                      "example_event"."length" %% 86400000000 + 86400000000
                    ) %% 86400000000
                  )
                )
              ) / 1000000,
              60
            )
          ) || (
            CASE
              WHEN (
                MOD(
                  ABS(
                    SUM(
                      (
                        (
                          "example_event"."length" %% 86400000000 + 86400000000
                        ) %% 86400000000
                      )
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
                      SUM(
                        (
                          (
                            "example_event"."length" %% 86400000000 + 86400000000
                          ) %% 86400000000
                        )
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
  END AS "v",
  CASE
    WHEN NOT SUM(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")) IS NULL
    THEN CASE
      WHEN SUM(
        (
          CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) / 86400000000
        )
      ) <> 0
      THEN CAST(SUM(
        (
          CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) / 86400000000
        )
      ) AS TEXT) || CASE
        WHEN SUM(
          (
            CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) / 86400000000
          )
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN SUM(
            (
              CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000
            )
          ) = 0
          THEN ''
          ELSE CASE
            WHEN SUM(
              (
                CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000
              )
            ) < 0
            THEN ' -'
            WHEN SUM(
              (
                CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) / 86400000000
              )
            ) < 0
            THEN ' +'
            ELSE ' '
          END || (
            PRINTF(
              '%%02d:%%02d:%%02d',
              ABS(
                SUM(
                  (
                    CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000
                  )
                )
              ) / 3600000000,
              MOD(
                ABS(
                  SUM(
                    (
                      CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000
                    )
                  )
                ) / 60000000,
                60
              ),
              MOD(
                ABS(
                  SUM(
                    (
                      CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000
                    )
                  )
                ) / 1000000,
                60
              )
            ) || (
              CASE
                WHEN (
                  MOD(
                    ABS(
                      SUM(
                        (
                          CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000
                        )
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
                        SUM(
                          (
                            CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000
                          )
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
            WHEN SUM(
              (
                CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000
              )
            ) < 0
            THEN '-'
            ELSE ''
          END
        ) || (
          PRINTF(
            '%%02d:%%02d:%%02d',
            ABS(
              SUM(
                (
                  CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000
                )
              )
            ) / 3600000000,
            MOD(
              ABS(
                SUM(
                  (
                    CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000
                  )
                )
              ) / 60000000,
              60
            ),
            MOD(
              ABS(
                SUM(
                  (
                    CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000
                  )
                )
              ) / 1000000,
              60
            )
          ) || (
            CASE
              WHEN (
                MOD(
                  ABS(
                    SUM(
                      (
                        CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000
                      )
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
                      SUM(
                        (
                          CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000
                        )
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
  END AS "w",
  COUNT("example_event"."id") AS "n"
FROM "example_event"
GROUP BY
  "example_event"."day"
ORDER BY
  1 ASC;
-- parameters: ()
