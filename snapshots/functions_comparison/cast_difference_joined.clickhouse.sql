-- Event.objects.order_by('pk')
--     .filter(ends_at__gte=F('starts_at'))
--     .annotate(v=Concat(Value('for '), F('ends_at') - F('starts_at'), output_field=TextField()))

SELECT
  "example_event"."id",
  "example_event"."title",
  "example_event"."starts_at",
  "example_event"."ends_at",
  "example_event"."day",
  "example_event"."deadline",
  "example_event"."opens",
  "example_event"."closes",
  "example_event"."length",
  "example_event"."pause",
  concat(
    coalesce(%s, ''),
    coalesce(
      CASE
        WHEN NOT (
          (
            toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
          ) IS NULL
        )
        THEN CASE
          WHEN (
            intDiv(
              CAST((
                toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
              ) AS Nullable(Int64)),
              86400000000
            )
          ) <> 0
          THEN CAST((
            intDiv(
              CAST((
                toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
              ) AS Nullable(Int64)),
              86400000000
            )
          ) AS Nullable(String)) || CASE
            WHEN (
              intDiv(
                CAST((
                  toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
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
                  toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
                ) AS Nullable(Int64)) %% 86400000000
              ) = 0
              THEN ''
              ELSE CASE
                WHEN (
                  CAST((
                    toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
                  ) AS Nullable(Int64)) %% 86400000000
                ) < 0
                THEN ' -'
                WHEN (
                  intDiv(
                    CAST((
                      toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
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
                          toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
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
                            toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
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
                            toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
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
                            toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
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
                              toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
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
                    toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
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
                        toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
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
                          toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
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
                          toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
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
                          toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
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
                            toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
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
    ''
  ) AS "v"
FROM "example_event"
WHERE
  "example_event"."ends_at" >= (
    "example_event"."starts_at"
  )
ORDER BY
  "example_event"."id" ASC;
-- parameters: ('for ',)
