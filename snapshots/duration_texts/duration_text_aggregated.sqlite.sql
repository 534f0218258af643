-- Event.objects.aggregate(a=text(Sum('length')), b=text(Max(BACK)), c=text(Sum(duration(F('pause') * 2))))

SELECT
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
  END AS "a",
  CASE
    WHEN NOT MAX(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")) IS NULL
    THEN CASE
      WHEN (
        MAX(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")) / 86400000000
      ) <> 0
      THEN CAST((
        MAX(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")) / 86400000000
      ) AS TEXT) || CASE
        WHEN (
          MAX(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")) / 86400000000
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            MAX(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")) %% 86400000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              MAX(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")) %% 86400000000
            ) < 0
            THEN ' -'
            WHEN (
              MAX(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")) / 86400000000
            ) < 0
            THEN ' +'
            ELSE ' '
          END || (
            PRINTF(
              '%%02d:%%02d:%%02d',
              ABS(
                (
                  MAX(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")) %% 86400000000
                )
              ) / 3600000000,
              MOD(
                ABS(
                  (
                    MAX(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")) %% 86400000000
                  )
                ) / 60000000,
                60
              ),
              MOD(
                ABS(
                  (
                    MAX(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")) %% 86400000000
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
                        MAX(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")) %% 86400000000
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
                          MAX(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")) %% 86400000000
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
              MAX(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")) %% 86400000000
            ) < 0
            THEN '-'
            ELSE ''
          END
        ) || (
          PRINTF(
            '%%02d:%%02d:%%02d',
            ABS(
              (
                MAX(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")) %% 86400000000
              )
            ) / 3600000000,
            MOD(
              ABS(
                (
                  MAX(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")) %% 86400000000
                )
              ) / 60000000,
              60
            ),
            MOD(
              ABS(
                (
                  MAX(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")) %% 86400000000
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
                      MAX(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")) %% 86400000000
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
                        MAX(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")) %% 86400000000
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
  END AS "b",
  CASE
    WHEN NOT SUM((
      "example_event"."pause" * %s
    )) IS NULL
    THEN CASE
      WHEN SUM(
        (
          (
            (
              "example_event"."pause" - (
                (
                  "example_event"."pause" %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ) / 86400000000
          ) * %s
        )
      ) <> 0
      THEN CAST(SUM(
        (
          (
            (
              "example_event"."pause" - (
                (
                  "example_event"."pause" %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ) / 86400000000
          ) * %s
        )
      ) AS TEXT) || CASE
        WHEN SUM(
          (
            (
              (
                "example_event"."pause" - (
                  (
                    "example_event"."pause" %% 86400000000 + 86400000000
                  ) %% 86400000000
                )
              ) / 86400000000
            ) * %s
          )
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN SUM(
            (
              (
                (
                  "example_event"."pause" %% 86400000000 + 86400000000
                ) %% 86400000000
              ) * %s
            )
          ) = 0
          THEN ''
          ELSE CASE
            WHEN SUM(
              (
                (
                  (
                    "example_event"."pause" %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) * %s
              )
            ) < 0
            THEN ' -'
            WHEN SUM(
              (
                (
                  (
                    "example_event"."pause" - (
                      (
                        "example_event"."pause" %% 86400000000 + 86400000000
                      ) %% 86400000000
                    )
                  ) / 86400000000
                ) * %s
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
                      (
                        "example_event"."pause" %% 86400000000 + 86400000000
                      ) %% 86400000000
                    ) * %s
                  )
                )
              ) / 3600000000,
              MOD(
                ABS(
                  SUM(
                    (
                      (
                        (
                          "example_event"."pause" %% 86400000000 + 86400000000
                        ) %% 86400000000
                      ) * %s
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
                        (
                          "example_event"."pause" %% 86400000000 + 86400000000
                        ) %% 86400000000
                      ) * %s
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
                            (
                              "example_event"."pause" %% 86400000000 + 86400000000
                            ) %% 86400000000
                          ) * %s
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
                              (
                                "example_event"."pause" %% 86400000000 + 86400000000
                              ) %% 86400000000
                            ) * %s
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
                  (
                    "example_event"."pause" %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) * %s
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
                    (
                      "example_event"."pause" %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) * %s
                )
              )
            ) / 3600000000,
            MOD(
              ABS(
                SUM(
                  (
                    (
                      (
                        "example_event"."pause" %% 86400000000 + 86400000000
                      ) %% 86400000000
                    ) * %s
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
                      (
                        "example_event"."pause" %% 86400000000 + 86400000000
                      ) %% 86400000000
                    ) * %s
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
                          (
                            "example_event"."pause" %% 86400000000 + 86400000000
                          ) %% 86400000000
                        ) * %s
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
                            (
                              "example_event"."pause" %% 86400000000 + 86400000000
                            ) %% 86400000000
                          ) * %s
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
  END AS "c"
FROM "example_event";
-- parameters: (2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2)
