-- Event.objects.order_by('pk')
--     .filter(ends_at__gte=F('starts_at'))
--     .annotate(v=Cast(Subquery(Event.objects.filter(pk=OuterRef('pk')).values(x=F('ends_at') - F('starts_at'))), TextField()))

SELECT
  "example_event_outer"."id",
  "example_event_outer"."title",
  "example_event_outer"."starts_at",
  "example_event_outer"."ends_at",
  "example_event_outer"."day",
  "example_event_outer"."deadline",
  "example_event_outer"."opens",
  "example_event_outer"."closes",
  "example_event_outer"."length",
  "example_event_outer"."pause",
  CASE
    WHEN NOT (
      (
        SELECT
          (
            toUnixTimestamp64Micro("u0"."ends_at") - toUnixTimestamp64Micro("u0"."starts_at")
          ) AS "x"
        FROM "example_event" AS "u0"
        WHERE
          "u0"."id" = (
            "example_event_outer"."id"
          )
      ) IS NULL
    )
    THEN CASE
      WHEN (
        intDiv(
          (
            SELECT
              (
                toUnixTimestamp64Micro("u0"."ends_at") - toUnixTimestamp64Micro("u0"."starts_at")
              ) AS "x"
            FROM "example_event" AS "u0"
            WHERE
              "u0"."id" = (
                "example_event_outer"."id"
              )
          ),
          86400000000
        )
      ) <> 0
      THEN CAST((
        intDiv(
          (
            SELECT
              (
                toUnixTimestamp64Micro("u0"."ends_at") - toUnixTimestamp64Micro("u0"."starts_at")
              ) AS "x"
            FROM "example_event" AS "u0"
            WHERE
              "u0"."id" = (
                "example_event_outer"."id"
              )
          ),
          86400000000
        )
      ) AS Nullable(String)) || CASE
        WHEN (
          intDiv(
            (
              SELECT
                (
                  toUnixTimestamp64Micro("u0"."ends_at") - toUnixTimestamp64Micro("u0"."starts_at")
                ) AS "x"
              FROM "example_event" AS "u0"
              WHERE
                "u0"."id" = (
                  "example_event_outer"."id"
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
              SELECT
                (
                  toUnixTimestamp64Micro("u0"."ends_at") - toUnixTimestamp64Micro("u0"."starts_at")
                ) AS "x"
              FROM "example_event" AS "u0"
              WHERE
                "u0"."id" = (
                  "example_event_outer"."id"
                )
            ) %% 86400000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              (
                SELECT
                  (
                    toUnixTimestamp64Micro("u0"."ends_at") - toUnixTimestamp64Micro("u0"."starts_at")
                  ) AS "x"
                FROM "example_event" AS "u0"
                WHERE
                  "u0"."id" = (
                    "example_event_outer"."id"
                  )
              ) %% 86400000000
            ) < 0
            THEN ' -'
            WHEN (
              intDiv(
                (
                  SELECT
                    (
                      toUnixTimestamp64Micro("u0"."ends_at") - toUnixTimestamp64Micro("u0"."starts_at")
                    ) AS "x"
                  FROM "example_event" AS "u0"
                  WHERE
                    "u0"."id" = (
                      "example_event_outer"."id"
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
                    (
                      SELECT
                        (
                          toUnixTimestamp64Micro("u0"."ends_at") - toUnixTimestamp64Micro("u0"."starts_at")
                        ) AS "x"
                      FROM "example_event" AS "u0"
                      WHERE
                        "u0"."id" = (
                          "example_event_outer"."id"
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
                      (
                        SELECT
                          (
                            toUnixTimestamp64Micro("u0"."ends_at") - toUnixTimestamp64Micro("u0"."starts_at")
                          ) AS "x"
                        FROM "example_event" AS "u0"
                        WHERE
                          "u0"."id" = (
                            "example_event_outer"."id"
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
                      (
                        SELECT
                          (
                            toUnixTimestamp64Micro("u0"."ends_at") - toUnixTimestamp64Micro("u0"."starts_at")
                          ) AS "x"
                        FROM "example_event" AS "u0"
                        WHERE
                          "u0"."id" = (
                            "example_event_outer"."id"
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
                      (
                        SELECT
                          (
                            toUnixTimestamp64Micro("u0"."ends_at") - toUnixTimestamp64Micro("u0"."starts_at")
                          ) AS "x"
                        FROM "example_event" AS "u0"
                        WHERE
                          "u0"."id" = (
                            "example_event_outer"."id"
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
                        (
                          SELECT
                            (
                              toUnixTimestamp64Micro("u0"."ends_at") - toUnixTimestamp64Micro("u0"."starts_at")
                            ) AS "x"
                          FROM "example_event" AS "u0"
                          WHERE
                            "u0"."id" = (
                              "example_event_outer"."id"
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
              (
                SELECT
                  (
                    toUnixTimestamp64Micro("u0"."ends_at") - toUnixTimestamp64Micro("u0"."starts_at")
                  ) AS "x"
                FROM "example_event" AS "u0"
                WHERE
                  "u0"."id" = (
                    "example_event_outer"."id"
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
                  (
                    SELECT
                      (
                        toUnixTimestamp64Micro("u0"."ends_at") - toUnixTimestamp64Micro("u0"."starts_at")
                      ) AS "x"
                    FROM "example_event" AS "u0"
                    WHERE
                      "u0"."id" = (
                        "example_event_outer"."id"
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
                    (
                      SELECT
                        (
                          toUnixTimestamp64Micro("u0"."ends_at") - toUnixTimestamp64Micro("u0"."starts_at")
                        ) AS "x"
                      FROM "example_event" AS "u0"
                      WHERE
                        "u0"."id" = (
                          "example_event_outer"."id"
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
                    (
                      SELECT
                        (
                          toUnixTimestamp64Micro("u0"."ends_at") - toUnixTimestamp64Micro("u0"."starts_at")
                        ) AS "x"
                      FROM "example_event" AS "u0"
                      WHERE
                        "u0"."id" = (
                          "example_event_outer"."id"
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
                    (
                      SELECT
                        (
                          toUnixTimestamp64Micro("u0"."ends_at") - toUnixTimestamp64Micro("u0"."starts_at")
                        ) AS "x"
                      FROM "example_event" AS "u0"
                      WHERE
                        "u0"."id" = (
                          "example_event_outer"."id"
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
                      (
                        SELECT
                          (
                            toUnixTimestamp64Micro("u0"."ends_at") - toUnixTimestamp64Micro("u0"."starts_at")
                          ) AS "x"
                        FROM "example_event" AS "u0"
                        WHERE
                          "u0"."id" = (
                            "example_event_outer"."id"
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
  END AS "v"
FROM "example_event" AS "example_event_outer"
WHERE
  "example_event_outer"."ends_at" >= (
    "example_event_outer"."starts_at"
  )
ORDER BY
  "example_event_outer"."id" ASC;
-- parameters: ()
