-- Event.objects.values('day')
--     .annotate(v=text(Sum('length')), w=text(Sum(BACK)), n=Count('pk'))
--     .order_by('day')

SELECT
  "example_event"."day" AS "day",
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
  END AS "v",
  CASE
    WHEN NOT (
      SUM(
        (
          toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
        )
      ) IS NULL
    )
    THEN CASE
      WHEN SUM(
        (
          intDiv(
            CAST((
              toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
            ) AS Nullable(Int64)),
            86400000000
          )
        )
      ) <> 0
      THEN CAST(SUM(
        (
          intDiv(
            CAST((
              toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
            ) AS Nullable(Int64)),
            86400000000
          )
        )
      ) AS Nullable(String)) || CASE
        WHEN SUM(
          (
            intDiv(
              CAST((
                toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
              ) AS Nullable(Int64)),
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
              CAST((
                toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
              ) AS Nullable(Int64)) %% 86400000000
            )
          ) = 0
          THEN ''
          ELSE CASE
            WHEN SUM(
              (
                CAST((
                  toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                ) AS Nullable(Int64)) %% 86400000000
              )
            ) < 0
            THEN ' -'
            WHEN SUM(
              (
                intDiv(
                  CAST((
                    toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                  ) AS Nullable(Int64)),
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
                      CAST((
                        toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                      ) AS Nullable(Int64)) %% 86400000000
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
                        CAST((
                          toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                        ) AS Nullable(Int64)) %% 86400000000
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
                        CAST((
                          toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                        ) AS Nullable(Int64)) %% 86400000000
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
                        CAST((
                          toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                        ) AS Nullable(Int64)) %% 86400000000
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
                          CAST((
                            toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                          ) AS Nullable(Int64)) %% 86400000000
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
                CAST((
                  toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                ) AS Nullable(Int64)) %% 86400000000
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
                    CAST((
                      toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                    ) AS Nullable(Int64)) %% 86400000000
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
                      CAST((
                        toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                      ) AS Nullable(Int64)) %% 86400000000
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
                      CAST((
                        toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                      ) AS Nullable(Int64)) %% 86400000000
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
                      CAST((
                        toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                      ) AS Nullable(Int64)) %% 86400000000
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
                        CAST((
                          toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                        ) AS Nullable(Int64)) %% 86400000000
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
  END AS "w",
  COUNT("example_event"."id") AS "n"
FROM "example_event"
GROUP BY
  "example_event"."day"
ORDER BY
  1 ASC;
-- parameters: ()
