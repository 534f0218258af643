-- Event.objects.order_by('pk').values_list(text(Case(When(pk__lt=6, then=BACK), default=AHEAD)))

SELECT
  CASE
    WHEN NOT (
      CASE
        WHEN "example_event"."id" < %s
        THEN (
          toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
        )
        ELSE (
          toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
        )
      END IS NULL
    )
    THEN CASE
      WHEN (
        intDiv(
          CASE
            WHEN "example_event"."id" < %s
            THEN (
              toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
            )
            ELSE (
              toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
            )
          END,
          86400000000
        )
      ) <> 0
      THEN CAST((
        intDiv(
          CASE
            WHEN "example_event"."id" < %s
            THEN (
              toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
            )
            ELSE (
              toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
            )
          END,
          86400000000
        )
      ) AS Nullable(String)) || CASE
        WHEN (
          intDiv(
            CASE
              WHEN "example_event"."id" < %s
              THEN (
                toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
              )
              ELSE (
                toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
              )
            END,
            86400000000
          )
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            CASE
              WHEN "example_event"."id" < %s
              THEN (
                toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
              )
              ELSE (
                toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
              )
            END %% 86400000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              CASE
                WHEN "example_event"."id" < %s
                THEN (
                  toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                )
                ELSE (
                  toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
                )
              END %% 86400000000
            ) < 0
            THEN ' -'
            WHEN (
              intDiv(
                CASE
                  WHEN "example_event"."id" < %s
                  THEN (
                    toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                  )
                  ELSE (
                    toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
                  )
                END,
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
                    CASE
                      WHEN "example_event"."id" < %s
                      THEN (
                        toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                      )
                      ELSE (
                        toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
                      )
                    END %% 86400000000
                  )
                ),
                3600000000
              ),
              (
                intDiv(
                  ABS(
                    (
                      CASE
                        WHEN "example_event"."id" < %s
                        THEN (
                          toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                        )
                        ELSE (
                          toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
                        )
                      END %% 86400000000
                    )
                  ),
                  60000000
                )
              ) %% 60,
              (
                intDiv(
                  ABS(
                    (
                      CASE
                        WHEN "example_event"."id" < %s
                        THEN (
                          toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                        )
                        ELSE (
                          toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
                        )
                      END %% 86400000000
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
                      CASE
                        WHEN "example_event"."id" < %s
                        THEN (
                          toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                        )
                        ELSE (
                          toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
                        )
                      END %% 86400000000
                    )
                  ) %% 1000000
                ) = 0
                THEN ''
                ELSE RTRIM(
                  printf(
                    '.%%06d',
                    ABS(
                      (
                        CASE
                          WHEN "example_event"."id" < %s
                          THEN (
                            toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                          )
                          ELSE (
                            toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
                          )
                        END %% 86400000000
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
              CASE
                WHEN "example_event"."id" < %s
                THEN (
                  toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                )
                ELSE (
                  toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
                )
              END %% 86400000000
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
                  CASE
                    WHEN "example_event"."id" < %s
                    THEN (
                      toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                    )
                    ELSE (
                      toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
                    )
                  END %% 86400000000
                )
              ),
              3600000000
            ),
            (
              intDiv(
                ABS(
                  (
                    CASE
                      WHEN "example_event"."id" < %s
                      THEN (
                        toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                      )
                      ELSE (
                        toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
                      )
                    END %% 86400000000
                  )
                ),
                60000000
              )
            ) %% 60,
            (
              intDiv(
                ABS(
                  (
                    CASE
                      WHEN "example_event"."id" < %s
                      THEN (
                        toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                      )
                      ELSE (
                        toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
                      )
                    END %% 86400000000
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
                    CASE
                      WHEN "example_event"."id" < %s
                      THEN (
                        toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                      )
                      ELSE (
                        toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
                      )
                    END %% 86400000000
                  )
                ) %% 1000000
              ) = 0
              THEN ''
              ELSE RTRIM(
                printf(
                  '.%%06d',
                  ABS(
                    (
                      CASE
                        WHEN "example_event"."id" < %s
                        THEN (
                          toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                        )
                        ELSE (
                          toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
                        )
                      END %% 86400000000
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
  END AS "cast1"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: (6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6)
