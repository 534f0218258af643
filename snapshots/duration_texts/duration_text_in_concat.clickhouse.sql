-- Event.objects.order_by('pk')
--     .values_list(Concat(Value('<'), BACK, Value('>'), F('pause'), output_field=TextField()))

SELECT
  concat(
    coalesce(%s, ''),
    coalesce(
      CASE
        WHEN NOT (
          (
            toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
          ) IS NULL
        )
        THEN CASE
          WHEN (
            intDiv(
              CAST((
                toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
              ) AS Nullable(Int64)),
              86400000000
            )
          ) <> 0
          THEN CAST((
            intDiv(
              CAST((
                toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
              ) AS Nullable(Int64)),
              86400000000
            )
          ) AS Nullable(String)) || CASE
            WHEN (
              intDiv(
                CAST((
                  toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                ) AS Nullable(Int64)),
                86400000000
              )
            ) = 1
            THEN ' day'
            ELSE ' days'
          END || (
            CASE
              WHEN (
                CAST((
                  toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                ) AS Nullable(Int64)) %% 86400000000
              ) = 0
              THEN ''
              ELSE CASE
                WHEN (
                  CAST((
                    toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                  ) AS Nullable(Int64)) %% 86400000000
                ) < 0
                THEN ' -'
                WHEN (
                  intDiv(
                    CAST((
                      toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                    ) AS Nullable(Int64)),
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
                        CAST((
                          toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                        ) AS Nullable(Int64)) %% 86400000000
                      )
                    ),
                    3600000000
                  ),
                  (
                    intDiv(
                      ABS(
                        (
                          CAST((
                            toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                          ) AS Nullable(Int64)) %% 86400000000
                        )
                      ),
                      60000000
                    )
                  ) %% 60,
                  (
                    intDiv(
                      ABS(
                        (
                          CAST((
                            toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                          ) AS Nullable(Int64)) %% 86400000000
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
                          CAST((
                            toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                          ) AS Nullable(Int64)) %% 86400000000
                        )
                      ) %% 1000000
                    ) = 0
                    THEN ''
                    ELSE RTRIM(
                      printf(
                        '.%%06d',
                        ABS(
                          (
                            CAST((
                              toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                            ) AS Nullable(Int64)) %% 86400000000
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
                  CAST((
                    toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                  ) AS Nullable(Int64)) %% 86400000000
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
                      CAST((
                        toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                      ) AS Nullable(Int64)) %% 86400000000
                    )
                  ),
                  3600000000
                ),
                (
                  intDiv(
                    ABS(
                      (
                        CAST((
                          toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                        ) AS Nullable(Int64)) %% 86400000000
                      )
                    ),
                    60000000
                  )
                ) %% 60,
                (
                  intDiv(
                    ABS(
                      (
                        CAST((
                          toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                        ) AS Nullable(Int64)) %% 86400000000
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
                        CAST((
                          toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                        ) AS Nullable(Int64)) %% 86400000000
                      )
                    ) %% 1000000
                  ) = 0
                  THEN ''
                  ELSE RTRIM(
                    printf(
                      '.%%06d',
                      ABS(
                        (
                          CAST((
                            toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
                          ) AS Nullable(Int64)) %% 86400000000
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
      END,
      ''
    ),
    coalesce(%s, ''),
    coalesce(
      CASE
        WHEN NOT (
          "example_event"."pause" IS NULL
        )
        THEN CASE
          WHEN (
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
          ) <> 0
          THEN CAST((
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
          ) AS Nullable(String)) || CASE
            WHEN (
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
                ) < 0
                THEN ' +'
                ELSE ' '
              END || (
                printf(
                  '%%02d:%%02d:%%02d',
                  intDiv(
                    (
                      (
                        "example_event"."pause" %% 86400000000 + 86400000000
                      ) %% 86400000000
                    ),
                    3600000000
                  ),
                  (
                    intDiv(
                      (
                        (
                          "example_event"."pause" %% 86400000000 + 86400000000
                        ) %% 86400000000
                      ),
                      60000000
                    )
                  ) %% 60,
                  (
                    intDiv(
                      (
                        (
                          "example_event"."pause" %% 86400000000 + 86400000000
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
                          "example_event"."pause" %% 86400000000 + 86400000000
                        ) %% 86400000000
                      ) %% 1000000
                    ) = 0
                    THEN ''
                    ELSE RTRIM(
                      printf(
                        '.%%06d',
                        (
                          (
                            "example_event"."pause" %% 86400000000 + 86400000000
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
                    "example_event"."pause" %% 86400000000 + 86400000000
                  ) %% 86400000000
                ),
                3600000000
              ),
              (
                intDiv(
                  (
                    (
                      "example_event"."pause" %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ),
                  60000000
                )
              ) %% 60,
              (
                intDiv(
                  (
                    (
                      "example_event"."pause" %% 86400000000 + 86400000000
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
                      "example_event"."pause" %% 86400000000 + 86400000000
                    ) %% 86400000000
                  ) %% 1000000
                ) = 0
                THEN ''
                ELSE RTRIM(
                  printf(
                    '.%%06d',
                    (
                      (
                        "example_event"."pause" %% 86400000000 + 86400000000
                      ) %% 86400000000
                    ) %% 1000000
                  ),
                  '0'
                )
              END
            )
          )
        END
      END,
      ''
    ),
    ''
  ) AS "concat1"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ('<', '>')
