-- Event.objects.order_by('pk')
--     .values_list(text(duration(F('length') * 3)), text(duration(F('length') * -1)), text(duration(-2 * BACK)))

SELECT
  CASE
    WHEN NOT (
      "example_event"."length" * %s
    ) IS NULL
    THEN CASE
      WHEN (
        (
          (
            "example_event"."length" - (
              (
                "example_event"."length" %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) / 86400000000
        ) * %s
      ) <> 0
      THEN CAST((
        (
          (
            "example_event"."length" - (
              (
                "example_event"."length" %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) / 86400000000
        ) * %s
      ) AS TEXT) || CASE
        WHEN (
          (
            (
              "example_event"."length" - (
                (
                  "example_event"."length" %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ) / 86400000000
          ) * %s
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            (
              (
                "example_event"."length" %% 86400000000 + 86400000000
              ) %% 86400000000
            ) * %s
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              (
                (
                  "example_event"."length" %% 86400000000 + 86400000000
                ) %% 86400000000
              ) * %s
            ) < 0
            THEN ' -'
            WHEN (
              (
                (
                  "example_event"."length" - (
                    (
                      "example_event"."length" %% 86400000000 + 86400000000
                    ) %% 86400000000
                  )
                ) / 86400000000
              ) * %s
            ) < 0
            THEN ' +'
            ELSE ' '
          END || (
            PRINTF(
              '%%02d:%%02d:%%02d',
              ABS(
                (
                  (
                    (
                      "example_event"."length" %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) * %s
                )
              ) / 3600000000,
              MOD(
                ABS(
                  (
                    (
                      (
                        "example_event"."length" %% 86400000000 + 86400000000
                      ) %% 86400000000
                    ) * %s
                  )
                ) / 60000000,
                60
              ),
              MOD(
                ABS(
                  (
                    (
                      (
                        "example_event"."length" %% 86400000000 + 86400000000
                      ) %% 86400000000
                    ) * %s
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
                        (
                          (
                            "example_event"."length" %% 86400000000 + 86400000000
                          ) %% 86400000000
                        ) * %s
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
                          (
                            (
                              "example_event"."length" %% 86400000000 + 86400000000
                            ) %% 86400000000
                          ) * %s
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
              (
                (
                  "example_event"."length" %% 86400000000 + 86400000000
                ) %% 86400000000
              ) * %s
            ) < 0
            THEN '-'
            ELSE ''
          END
        ) || (
          PRINTF(
            '%%02d:%%02d:%%02d',
            ABS(
              (
                (
                  (
                    "example_event"."length" %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) * %s
              )
            ) / 3600000000,
            MOD(
              ABS(
                (
                  (
                    (
                      "example_event"."length" %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) * %s
                )
              ) / 60000000,
              60
            ),
            MOD(
              ABS(
                (
                  (
                    (
                      "example_event"."length" %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) * %s
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
                      (
                        (
                          "example_event"."length" %% 86400000000 + 86400000000
                        ) %% 86400000000
                      ) * %s
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
                        (
                          (
                            "example_event"."length" %% 86400000000 + 86400000000
                          ) %% 86400000000
                        ) * %s
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
    WHEN NOT (
      "example_event"."length" * %s
    ) IS NULL
    THEN CASE
      WHEN (
        (
          (
            "example_event"."length" - (
              (
                "example_event"."length" %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) / 86400000000
        ) * %s
      ) <> 0
      THEN CAST((
        (
          (
            "example_event"."length" - (
              (
                "example_event"."length" %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) / 86400000000
        ) * %s
      ) AS TEXT) || CASE
        WHEN (
          (
            (
              "example_event"."length" - (
                (
                  "example_event"."length" %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ) / 86400000000
          ) * %s
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            (
              (
                "example_event"."length" %% 86400000000 + 86400000000
              ) %% 86400000000
            ) * %s
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              (
                (
                  "example_event"."length" %% 86400000000 + 86400000000
                ) %% 86400000000
              ) * %s
            ) < 0
            THEN ' -'
            WHEN (
              (
                (
                  "example_event"."length" - (
                    (
                      "example_event"."length" %% 86400000000 + 86400000000
                    ) %% 86400000000
                  )
                ) / 86400000000
              ) * %s
            ) < 0
            THEN ' +'
            ELSE ' '
          END || (
            PRINTF(
              '%%02d:%%02d:%%02d',
              ABS(
                (
                  (
                    (
                      "example_event"."length" %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) * %s
                )
              ) / 3600000000,
              MOD(
                ABS(
                  (
                    (
                      (
                        "example_event"."length" %% 86400000000 + 86400000000
                      ) %% 86400000000
                    ) * %s
                  )
                ) / 60000000,
                60
              ),
              MOD(
                ABS(
                  (
                    (
                      (
                        "example_event"."length" %% 86400000000 + 86400000000
                      ) %% 86400000000
                    ) * %s
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
                        (
                          (
                            "example_event"."length" %% 86400000000 + 86400000000
                          ) %% 86400000000
                        ) * %s
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
                          (
                            (
                              "example_event"."length" %% 86400000000 + 86400000000
                            ) %% 86400000000
                          ) * %s
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
              (
                (
                  "example_event"."length" %% 86400000000 + 86400000000
                ) %% 86400000000
              ) * %s
            ) < 0
            THEN '-'
            ELSE ''
          END
        ) || (
          PRINTF(
            '%%02d:%%02d:%%02d',
            ABS(
              (
                (
                  (
                    "example_event"."length" %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) * %s
              )
            ) / 3600000000,
            MOD(
              ABS(
                (
                  (
                    (
                      "example_event"."length" %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) * %s
                )
              ) / 60000000,
              60
            ),
            MOD(
              ABS(
                (
                  (
                    (
                      "example_event"."length" %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) * %s
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
                      (
                        (
                          "example_event"."length" %% 86400000000 + 86400000000
                        ) %% 86400000000
                      ) * %s
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
                        (
                          (
                            "example_event"."length" %% 86400000000 + 86400000000
                          ) %% 86400000000
                        ) * %s
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
  END AS "cast2",
  CASE
    WHEN NOT (
      %s * django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at")
    ) IS NULL
    THEN CASE
      WHEN (
        (
          CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) / 86400000000
        ) * %s
      ) <> 0
      THEN CAST((
        (
          CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) / 86400000000
        ) * %s
      ) AS TEXT) || CASE
        WHEN (
          (
            CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) / 86400000000
          ) * %s
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            (
              CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000
            ) * %s
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              (
                CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000
              ) * %s
            ) < 0
            THEN ' -'
            WHEN (
              (
                CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) / 86400000000
              ) * %s
            ) < 0
            THEN ' +'
            ELSE ' '
          END || (
            PRINTF(
              '%%02d:%%02d:%%02d',
              ABS(
                (
                  (
                    CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000
                  ) * %s
                )
              ) / 3600000000,
              MOD(
                ABS(
                  (
                    (
                      CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000
                    ) * %s
                  )
                ) / 60000000,
                60
              ),
              MOD(
                ABS(
                  (
                    (
                      CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000
                    ) * %s
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
                        (
                          CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000
                        ) * %s
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
                          (
                            CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000
                          ) * %s
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
              (
                CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000
              ) * %s
            ) < 0
            THEN '-'
            ELSE ''
          END
        ) || (
          PRINTF(
            '%%02d:%%02d:%%02d',
            ABS(
              (
                (
                  CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000
                ) * %s
              )
            ) / 3600000000,
            MOD(
              ABS(
                (
                  (
                    CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000
                  ) * %s
                )
              ) / 60000000,
              60
            ),
            MOD(
              ABS(
                (
                  (
                    CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000
                  ) * %s
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
                      (
                        CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000
                      ) * %s
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
                        (
                          CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000
                        ) * %s
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
  END AS "cast3"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: (3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2)
