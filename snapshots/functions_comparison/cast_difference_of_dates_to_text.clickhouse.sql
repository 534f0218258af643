-- Event.objects.order_by('pk').annotate(v=Cast(F('day') - F('deadline'), TextField()))

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
  CASE
    WHEN NOT (
      (
        toUnixTimestamp64Micro(CAST("example_event"."day" AS Nullable(DateTime64(6, 'UTC')))) - toUnixTimestamp64Micro(CAST("example_event"."deadline" AS Nullable(DateTime64(6, 'UTC'))))
      ) IS NULL
    )
    THEN CASE
      WHEN (
        intDiv(
          CAST((
            toUnixTimestamp64Micro(CAST("example_event"."day" AS Nullable(DateTime64(6, 'UTC')))) - toUnixTimestamp64Micro(CAST("example_event"."deadline" AS Nullable(DateTime64(6, 'UTC'))))
          ) AS Nullable(Int64)),
          86400000000
        )
      ) <> 0
      THEN CAST((
        intDiv(
          CAST((
            toUnixTimestamp64Micro(CAST("example_event"."day" AS Nullable(DateTime64(6, 'UTC')))) - toUnixTimestamp64Micro(CAST("example_event"."deadline" AS Nullable(DateTime64(6, 'UTC'))))
          ) AS Nullable(Int64)),
          86400000000
        )
      ) AS Nullable(String)) || CASE
        WHEN (
          intDiv(
            CAST((
              toUnixTimestamp64Micro(CAST("example_event"."day" AS Nullable(DateTime64(6, 'UTC')))) - toUnixTimestamp64Micro(CAST("example_event"."deadline" AS Nullable(DateTime64(6, 'UTC'))))
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
              toUnixTimestamp64Micro(CAST("example_event"."day" AS Nullable(DateTime64(6, 'UTC')))) - toUnixTimestamp64Micro(CAST("example_event"."deadline" AS Nullable(DateTime64(6, 'UTC'))))
            ) AS Nullable(Int64)) %% 86400000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              CAST((
                toUnixTimestamp64Micro(CAST("example_event"."day" AS Nullable(DateTime64(6, 'UTC')))) - toUnixTimestamp64Micro(CAST("example_event"."deadline" AS Nullable(DateTime64(6, 'UTC'))))
              ) AS Nullable(Int64)) %% 86400000000
            ) < 0
            THEN ' -'
            WHEN (
              intDiv(
                CAST((
                  toUnixTimestamp64Micro(CAST("example_event"."day" AS Nullable(DateTime64(6, 'UTC')))) - toUnixTimestamp64Micro(CAST("example_event"."deadline" AS Nullable(DateTime64(6, 'UTC'))))
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
                      toUnixTimestamp64Micro(CAST("example_event"."day" AS Nullable(DateTime64(6, 'UTC')))) - toUnixTimestamp64Micro(CAST("example_event"."deadline" AS Nullable(DateTime64(6, 'UTC'))))
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
                        toUnixTimestamp64Micro(CAST("example_event"."day" AS Nullable(DateTime64(6, 'UTC')))) - toUnixTimestamp64Micro(CAST("example_event"."deadline" AS Nullable(DateTime64(6, 'UTC'))))
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
                        toUnixTimestamp64Micro(CAST("example_event"."day" AS Nullable(DateTime64(6, 'UTC')))) - toUnixTimestamp64Micro(CAST("example_event"."deadline" AS Nullable(DateTime64(6, 'UTC'))))
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
                        toUnixTimestamp64Micro(CAST("example_event"."day" AS Nullable(DateTime64(6, 'UTC')))) - toUnixTimestamp64Micro(CAST("example_event"."deadline" AS Nullable(DateTime64(6, 'UTC'))))
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
                          toUnixTimestamp64Micro(CAST("example_event"."day" AS Nullable(DateTime64(6, 'UTC')))) - toUnixTimestamp64Micro(CAST("example_event"."deadline" AS Nullable(DateTime64(6, 'UTC'))))
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
                toUnixTimestamp64Micro(CAST("example_event"."day" AS Nullable(DateTime64(6, 'UTC')))) - toUnixTimestamp64Micro(CAST("example_event"."deadline" AS Nullable(DateTime64(6, 'UTC'))))
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
                    toUnixTimestamp64Micro(CAST("example_event"."day" AS Nullable(DateTime64(6, 'UTC')))) - toUnixTimestamp64Micro(CAST("example_event"."deadline" AS Nullable(DateTime64(6, 'UTC'))))
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
                      toUnixTimestamp64Micro(CAST("example_event"."day" AS Nullable(DateTime64(6, 'UTC')))) - toUnixTimestamp64Micro(CAST("example_event"."deadline" AS Nullable(DateTime64(6, 'UTC'))))
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
                      toUnixTimestamp64Micro(CAST("example_event"."day" AS Nullable(DateTime64(6, 'UTC')))) - toUnixTimestamp64Micro(CAST("example_event"."deadline" AS Nullable(DateTime64(6, 'UTC'))))
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
                      toUnixTimestamp64Micro(CAST("example_event"."day" AS Nullable(DateTime64(6, 'UTC')))) - toUnixTimestamp64Micro(CAST("example_event"."deadline" AS Nullable(DateTime64(6, 'UTC'))))
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
                        toUnixTimestamp64Micro(CAST("example_event"."day" AS Nullable(DateTime64(6, 'UTC')))) - toUnixTimestamp64Micro(CAST("example_event"."deadline" AS Nullable(DateTime64(6, 'UTC'))))
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
  END AS "v"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
