-- Event.objects.order_by('pk')
--     .values_list(text(duration(F('length') - timedelta(days=2))), text(duration(BACK - timedelta(hours=30))))

SELECT
  CASE
    WHEN NOT (
      "example_event"."length" - %s
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
        ) - (
          (
            %s - (
              (
                %s %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) / 86400000000
        )
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
        ) - (
          (
            %s - (
              (
                %s %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) / 86400000000
        )
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
          ) - (
            (
              %s - (
                (
                  %s %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ) / 86400000000
          )
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
            ) - (
              (
                %s %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              (
                (
                  "example_event"."length" %% 86400000000 + 86400000000
                ) %% 86400000000
              ) - (
                (
                  %s %% 86400000000 + 86400000000
                ) %% 86400000000
              )
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
              ) - (
                (
                  %s - (
                    (
                      %s %% 86400000000 + 86400000000
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
                (
                  (
                    (
                      "example_event"."length" %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) - (
                    (
                      %s %% 86400000000 + 86400000000
                    ) %% 86400000000
                  )
                )
              ) / 3600000000,
              MOD(
                ABS(
                  (
                    (
                      (
                        "example_event"."length" %% 86400000000 + 86400000000
                      ) %% 86400000000
                    ) - (
                      (
                        %s %% 86400000000 + 86400000000
                      ) %% 86400000000
                    )
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
                    ) - (
                      (
                        %s %% 86400000000 + 86400000000
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
                      (
                        (
                          (
                            "example_event"."length" %% 86400000000 + 86400000000
                          ) %% 86400000000
                        ) - (
                          (
                            %s %% 86400000000 + 86400000000
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
                        (
                          (
                            (
                              "example_event"."length" %% 86400000000 + 86400000000
                            ) %% 86400000000
                          ) - (
                            (
                              %s %% 86400000000 + 86400000000
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
            WHEN (
              (
                (
                  "example_event"."length" %% 86400000000 + 86400000000
                ) %% 86400000000
              ) - (
                (
                  %s %% 86400000000 + 86400000000
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
              (
                (
                  (
                    "example_event"."length" %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) - (
                  (
                    %s %% 86400000000 + 86400000000
                  ) %% 86400000000
                )
              )
            ) / 3600000000,
            MOD(
              ABS(
                (
                  (
                    (
                      "example_event"."length" %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) - (
                    (
                      %s %% 86400000000 + 86400000000
                    ) %% 86400000000
                  )
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
                  ) - (
                    (
                      %s %% 86400000000 + 86400000000
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
                    (
                      (
                        (
                          "example_event"."length" %% 86400000000 + 86400000000
                        ) %% 86400000000
                      ) - (
                        (
                          %s %% 86400000000 + 86400000000
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
                      (
                        (
                          (
                            "example_event"."length" %% 86400000000 + 86400000000
                          ) %% 86400000000
                        ) - (
                          (
                            %s %% 86400000000 + 86400000000
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
  END AS "cast1",
  CASE
    WHEN NOT (
      django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") - %s
    ) IS NULL
    THEN CASE
      WHEN (
        (
          CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) / 86400000000
        ) - (
          (
            %s - (
              (
                %s %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) / 86400000000
        )
      ) <> 0
      THEN CAST((
        (
          CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) / 86400000000
        ) - (
          (
            %s - (
              (
                %s %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) / 86400000000
        )
      ) AS TEXT) || CASE
        WHEN (
          (
            CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) / 86400000000
          ) - (
            (
              %s - (
                (
                  %s %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ) / 86400000000
          )
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            (
              CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000
            ) - (
              (
                %s %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              (
                CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000
              ) - (
                (
                  %s %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ) < 0
            THEN ' -'
            WHEN (
              (
                CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) / 86400000000
              ) - (
                (
                  %s - (
                    (
                      %s %% 86400000000 + 86400000000
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
                (
                  (
                    CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000
                  ) - (
                    (
                      %s %% 86400000000 + 86400000000
                    ) %% 86400000000
                  )
                )
              ) / 3600000000,
              MOD(
                ABS(
                  (
                    (
                      CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000
                    ) - (
                      (
                        %s %% 86400000000 + 86400000000
                      ) %% 86400000000
                    )
                  )
                ) / 60000000,
                60
              ),
              MOD(
                ABS(
                  (
                    (
                      CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000
                    ) - (
                      (
                        %s %% 86400000000 + 86400000000
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
                      (
                        (
                          CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000
                        ) - (
                          (
                            %s %% 86400000000 + 86400000000
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
                        (
                          (
                            CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000
                          ) - (
                            (
                              %s %% 86400000000 + 86400000000
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
            WHEN (
              (
                CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000
              ) - (
                (
                  %s %% 86400000000 + 86400000000
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
              (
                (
                  CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000
                ) - (
                  (
                    %s %% 86400000000 + 86400000000
                  ) %% 86400000000
                )
              )
            ) / 3600000000,
            MOD(
              ABS(
                (
                  (
                    CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000
                  ) - (
                    (
                      %s %% 86400000000 + 86400000000
                    ) %% 86400000000
                  )
                )
              ) / 60000000,
              60
            ),
            MOD(
              ABS(
                (
                  (
                    CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000
                  ) - (
                    (
                      %s %% 86400000000 + 86400000000
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
                    (
                      (
                        CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000
                      ) - (
                        (
                          %s %% 86400000000 + 86400000000
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
                      (
                        (
                          CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000
                        ) - (
                          (
                            %s %% 86400000000 + 86400000000
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
  END AS "cast2"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: (172800000000, 172800000000, 172800000000, 172800000000, 172800000000, 172800000000, 172800000000, 172800000000, 172800000000, 172800000000, 172800000000, 172800000000, 172800000000, 172800000000, 172800000000, 172800000000, 172800000000, 172800000000, 172800000000, 172800000000, 172800000000, 172800000000, 108000000000, 108000000000, 108000000000, 108000000000, 108000000000, 108000000000, 108000000000, 108000000000, 108000000000, 108000000000, 108000000000, 108000000000, 108000000000, 108000000000, 108000000000, 108000000000, 108000000000, 108000000000, 108000000000, 108000000000, 108000000000, 108000000000)
