-- Event.objects.aggregate(a=text(Sum('length')), b=text(Max(BACK)), c=text(Sum(duration(F('pause') * 2))))

SELECT
  CASE
    WHEN NOT (
      SUM("example_event"."length") IS NULL
    )
    THEN CASE
      WHEN SUM(
        (
          intDiv(
            (
              "example_event"."length" - (
                (
                  "example_event"."length" %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ),
            86400000000
          )
        )
      ) <> 0
      THEN CAST(SUM(
        (
          intDiv(
            (
              "example_event"."length" - (
                (
                  "example_event"."length" %% 86400000000 + 86400000000
                ) %% 86400000000
              )
            ),
            86400000000
          )
        )
      ) AS Nullable(String)) || CASE
        WHEN SUM(
          (
            intDiv(
              (
                "example_event"."length" - (
                  (
                    "example_event"."length" %% 86400000000 + 86400000000
                  ) %% 86400000000
                )
              ),
              86400000000
            )
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
                intDiv(
                  (
                    "example_event"."length" - (
                      (
                        "example_event"."length" %% 86400000000 + 86400000000
                      ) %% 86400000000
                    )
                  ),
                  86400000000
                )
              )
            ) < 0
            THEN ' +'
            ELSE ' '
          END || (
            printf(
              '%%02d:%%02d:%%02d',
              intDiv(
                ABS(
                  SUM(
                    (
                      (
                        "example_event"."length" %% 86400000000 + 86400000000
                      ) %% 86400000000
                    )
                  )
                ),
                3600000000
              ),
              (
                intDiv(
                  ABS(
                    SUM(
                      (
                        (
                          "example_event"."length" %% 86400000000 + 86400000000
                        ) %% 86400000000
                      )
                    )
                  ),
                  60000000
                )
              ) %% 60,
              (
                intDiv(
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
              ) %% 60
            ) || (
              CASE
                WHEN (
                  ABS(
                    SUM(
                      (
                        (
                          "example_event"."length" %% 86400000000 + 86400000000
                        ) %% 86400000000
                      )
                    )
                  ) %% 1000000
                ) = 0
                THEN ''
                ELSE RTRIM(
                  printf(
                    '.%%06d',
                    ABS(
                      SUM(
                        (
                          (
                            "example_event"."length" %% 86400000000 + 86400000000
                          ) %% 86400000000
                        )
                      )
                    ) %% 1000000
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
          printf(
            '%%02d:%%02d:%%02d',
            intDiv(
              ABS(
                SUM(
                  (
                    (
                      "example_event"."length" %% 86400000000 + 86400000000
                    ) %% 86400000000
                  )
                )
              ),
              3600000000
            ),
            (
              intDiv(
                ABS(
                  SUM(
                    (
                      (
                        "example_event"."length" %% 86400000000 + 86400000000
                      ) %% 86400000000
                    )
                  )
                ),
                60000000
              )
            ) %% 60,
            (
              intDiv(
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
            ) %% 60
          ) || (
            CASE
              WHEN (
                ABS(
                  SUM(
                    (
                      (
                        "example_event"."length" %% 86400000000 + 86400000000
                      ) %% 86400000000
                    )
                  )
                ) %% 1000000
              ) = 0
              THEN ''
              ELSE RTRIM(
                printf(
                  '.%%06d',
                  ABS(
                    SUM(
                      (
                        (
                          "example_event"."length" %% 86400000000 + 86400000000
                        ) %% 86400000000
                      )
                    )
                  ) %% 1000000
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
    WHEN NOT (
      MAX(
        (
          toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
        )
      ) IS NULL
    )
    THEN CASE
      WHEN (
        intDiv(
          MAX(
            (
              toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
            )
          ),
          86400000000
        )
      ) <> 0
      THEN CAST((
        intDiv(
          MAX(
            (
              toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
            )
          ),
          86400000000
        )
      ) AS Nullable(String)) || CASE
        WHEN (
          intDiv(
            MAX(
              (
                toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
              )
            ),
            86400000000
          )
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            MAX(
              (
                toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
              )
            ) %% 86400000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              MAX(
                (
                  toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                )
              ) %% 86400000000
            ) < 0
            THEN ' -'
            WHEN (
              intDiv(
                MAX(
                  (
                    toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                  )
                ),
                86400000000
              )
            ) < 0
            THEN ' +'
            ELSE ' '
          END || (
            printf(
              '%%02d:%%02d:%%02d',
              intDiv(
                ABS(
                  (
                    MAX(
                      (
                        toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                      )
                    ) %% 86400000000
                  )
                ),
                3600000000
              ),
              (
                intDiv(
                  ABS(
                    (
                      MAX(
                        (
                          toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                        )
                      ) %% 86400000000
                    )
                  ),
                  60000000
                )
              ) %% 60,
              (
                intDiv(
                  ABS(
                    (
                      MAX(
                        (
                          toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                        )
                      ) %% 86400000000
                    )
                  ),
                  1000000
                )
              ) %% 60
            ) || (
              CASE
                WHEN (
                  ABS(
                    (
                      MAX(
                        (
                          toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                        )
                      ) %% 86400000000
                    )
                  ) %% 1000000
                ) = 0
                THEN ''
                ELSE RTRIM(
                  printf(
                    '.%%06d',
                    ABS(
                      (
                        MAX(
                          (
                            toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                          )
                        ) %% 86400000000
                      )
                    ) %% 1000000
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
              MAX(
                (
                  toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                )
              ) %% 86400000000
            ) < 0
            THEN '-'
            ELSE ''
          END
        ) || (
          printf(
            '%%02d:%%02d:%%02d',
            intDiv(
              ABS(
                (
                  MAX(
                    (
                      toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                    )
                  ) %% 86400000000
                )
              ),
              3600000000
            ),
            (
              intDiv(
                ABS(
                  (
                    MAX(
                      (
                        toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                      )
                    ) %% 86400000000
                  )
                ),
                60000000
              )
            ) %% 60,
            (
              intDiv(
                ABS(
                  (
                    MAX(
                      (
                        toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                      )
                    ) %% 86400000000
                  )
                ),
                1000000
              )
            ) %% 60
          ) || (
            CASE
              WHEN (
                ABS(
                  (
                    MAX(
                      (
                        toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                      )
                    ) %% 86400000000
                  )
                ) %% 1000000
              ) = 0
              THEN ''
              ELSE RTRIM(
                printf(
                  '.%%06d',
                  ABS(
                    (
                      MAX(
                        (
                          toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                        )
                      ) %% 86400000000
                    )
                  ) %% 1000000
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
    WHEN NOT (
      SUM((
        "example_event"."pause" * %s
      )) IS NULL
    )
    THEN CASE
      WHEN SUM(
        (
          (
            intDiv(
              (
                "example_event"."pause" - (
                  (
                    "example_event"."pause" %% 86400000000 + 86400000000
                  ) %% 86400000000
                )
              ),
              86400000000
            )
          ) * %s
        )
      ) <> 0
      THEN CAST(SUM(
        (
          (
            intDiv(
              (
                "example_event"."pause" - (
                  (
                    "example_event"."pause" %% 86400000000 + 86400000000
                  ) %% 86400000000
                )
              ),
              86400000000
            )
          ) * %s
        )
      ) AS Nullable(String)) || CASE
        WHEN SUM(
          (
            (
              intDiv(
                (
                  "example_event"."pause" - (
                    (
                      "example_event"."pause" %% 86400000000 + 86400000000
                    ) %% 86400000000
                  )
                ),
                86400000000
              )
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
                  intDiv(
                    (
                      "example_event"."pause" - (
                        (
                          "example_event"."pause" %% 86400000000 + 86400000000
                        ) %% 86400000000
                      )
                    ),
                    86400000000
                  )
                ) * %s
              )
            ) < 0
            THEN ' +'
            ELSE ' '
          END || (
            printf(
              '%%02d:%%02d:%%02d',
              intDiv(
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
                3600000000
              ),
              (
                intDiv(
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
                  60000000
                )
              ) %% 60,
              (
                intDiv(
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
              ) %% 60
            ) || (
              CASE
                WHEN (
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
                  ) %% 1000000
                ) = 0
                THEN ''
                ELSE RTRIM(
                  printf(
                    '.%%06d',
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
                    ) %% 1000000
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
          printf(
            '%%02d:%%02d:%%02d',
            intDiv(
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
              3600000000
            ),
            (
              intDiv(
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
                60000000
              )
            ) %% 60,
            (
              intDiv(
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
            ) %% 60
          ) || (
            CASE
              WHEN (
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
                ) %% 1000000
              ) = 0
              THEN ''
              ELSE RTRIM(
                printf(
                  '.%%06d',
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
                  ) %% 1000000
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
