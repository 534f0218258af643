-- Event.objects.values('day').annotate(v=text(Max('length')), w=text(Min(BACK))).order_by('day')

SELECT
  "example_event"."day" AS "day",
  CASE
    WHEN NOT (
      MAX("example_event"."length") IS NULL
    )
    THEN CASE
      WHEN (
        intDiv(
          (
            MAX("example_event"."length") - (
              (
                MAX("example_event"."length") %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ),
          86400000000
        )
      ) <> 0
      THEN CAST((
        intDiv(
          (
            MAX("example_event"."length") - (
              (
                MAX("example_event"."length") %% 86400000000 + 86400000000
              ) %% 86400000000
            )
          ),
          86400000000
        )
      ) AS Nullable(String)) || CASE
        WHEN (
          intDiv(
            (
              MAX("example_event"."length") - (
                (
                  MAX("example_event"."length") %% 86400000000 + 86400000000
                ) %% 86400000000
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
            (
              MAX("example_event"."length") %% 86400000000 + 86400000000
            ) %% 86400000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              intDiv(
                (
                  MAX("example_event"."length") - (
                    (
                      MAX("example_event"."length") %% 86400000000 + 86400000000
                    ) %% 86400000000
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
                (
                  (
                    MAX("example_event"."length") %% 86400000000 + 86400000000
                  ) %% 86400000000
                ),
                3600000000
              ),
              (
                intDiv(
                  (
                    (
                      MAX("example_event"."length") %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ),
                  60000000
                )
              ) %% 60,
              (
                intDiv(
                  (
                    (
                      MAX("example_event"."length") %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ),
                  1000000
                )
              ) %% 60
            ) || (
              CASE
                WHEN (
                  (
                    (
                      MAX("example_event"."length") %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) %% 1000000
                ) = 0
                THEN ''
                ELSE RTRIM(
                  printf(
                    '.%%06d',
                    (
                      (
                        MAX("example_event"."length") %% 86400000000 + 86400000000
                      ) %% 86400000000
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
        printf(
          '%%02d:%%02d:%%02d',
          intDiv(
            (
              (
                MAX("example_event"."length") %% 86400000000 + 86400000000
              ) %% 86400000000
            ),
            3600000000
          ),
          (
            intDiv(
              (
                (
                  MAX("example_event"."length") %% 86400000000 + 86400000000
                ) %% 86400000000
              ),
              60000000
            )
          ) %% 60,
          (
            intDiv(
              (
                (
                  MAX("example_event"."length") %% 86400000000 + 86400000000
                ) %% 86400000000
              ),
              1000000
            )
          ) %% 60
        ) || (
          CASE
            WHEN (
              (
                (
                  MAX("example_event"."length") %% 86400000000 + 86400000000
                ) %% 86400000000
              ) %% 1000000
            ) = 0
            THEN ''
            ELSE RTRIM(
              printf(
                '.%%06d',
                (
                  (
                    MAX("example_event"."length") %% 86400000000 + 86400000000
                  ) %% 86400000000
                ) %% 1000000
              ),
              '0'
            )
          END
        )
      )
    END
  END AS "v",
  CASE
    WHEN NOT (
      MIN(
        (
          toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
        )
      ) IS NULL
    )
    THEN CASE
      WHEN (
        intDiv(
          MIN(
            (
              toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
            )
          ),
          86400000000
        )
      ) <> 0
      THEN CAST((
        intDiv(
          MIN(
            (
              toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
            )
          ),
          86400000000
        )
      ) AS Nullable(String)) || CASE
        WHEN (
          intDiv(
            MIN(
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
            MIN(
              (
                toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
              )
            ) %% 86400000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              MIN(
                (
                  toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                )
              ) %% 86400000000
            ) < 0
            THEN ' -'
            WHEN (
              intDiv(
                MIN(
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
                    MIN(
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
                      MIN(
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
                      MIN(
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
                      MIN(
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
                        MIN(
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
              MIN(
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
                  MIN(
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
                    MIN(
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
                    MIN(
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
                    MIN(
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
                      MIN(
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
  END AS "w"
FROM "example_event"
GROUP BY
  "example_event"."day"
ORDER BY
  1 ASC;
-- parameters: ()
