-- Event.objects.order_by('pk')
--     .filter(ends_at__gte=F('starts_at'))
--     .annotate(v=Cast(Subquery(Event.objects.filter(pk=OuterRef('pk')).values(x=F('ends_at') - F('starts_at'))), TextField()))

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
      SELECT
        django_timestamp_diff("U0"."ends_at", "U0"."starts_at") AS "x"
      FROM "example_event" AS "U0"
      WHERE
        "U0"."id" = (
          "example_event"."id"
        )
    ) IS NULL
    THEN CASE
      WHEN (
        (
          SELECT
            django_timestamp_diff("U0"."ends_at", "U0"."starts_at") AS "x"
          FROM "example_event" AS "U0"
          WHERE
            "U0"."id" = (
              "example_event"."id"
            )
        ) / 86400000000
      ) <> 0
      THEN CAST((
        (
          SELECT
            django_timestamp_diff("U0"."ends_at", "U0"."starts_at") AS "x"
          FROM "example_event" AS "U0"
          WHERE
            "U0"."id" = (
              "example_event"."id"
            )
        ) / 86400000000
      ) AS TEXT) || CASE
        WHEN (
          (
            SELECT
              django_timestamp_diff("U0"."ends_at", "U0"."starts_at") AS "x"
            FROM "example_event" AS "U0"
            WHERE
              "U0"."id" = (
                "example_event"."id"
              )
          ) / 86400000000
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            (
              SELECT
                django_timestamp_diff("U0"."ends_at", "U0"."starts_at") AS "x"
              FROM "example_event" AS "U0"
              WHERE
                "U0"."id" = (
                  "example_event"."id"
                )
            ) %% 86400000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              (
                SELECT
                  django_timestamp_diff("U0"."ends_at", "U0"."starts_at") AS "x"
                FROM "example_event" AS "U0"
                WHERE
                  "U0"."id" = (
                    "example_event"."id"
                  )
              ) %% 86400000000
            ) < 0
            THEN ' -'
            WHEN (
              (
                SELECT
                  django_timestamp_diff("U0"."ends_at", "U0"."starts_at") AS "x"
                FROM "example_event" AS "U0"
                WHERE
                  "U0"."id" = (
                    "example_event"."id"
                  )
              ) / 86400000000
            ) < 0
            THEN ' +'
            ELSE ' '
          END || (
            PRINTF(
              '%%02d:%%02d:%%02d',
              ABS(
                (
                  (
                    SELECT
                      django_timestamp_diff("U0"."ends_at", "U0"."starts_at") AS "x"
                    FROM "example_event" AS "U0"
                    WHERE
                      "U0"."id" = (
                        "example_event"."id"
                      )
                  ) %% 86400000000
                )
              ) / 3600000000,
              MOD(
                ABS(
                  (
                    (
                      SELECT
                        django_timestamp_diff("U0"."ends_at", "U0"."starts_at") AS "x"
                      FROM "example_event" AS "U0"
                      WHERE
                        "U0"."id" = (
                          "example_event"."id"
                        )
                    ) %% 86400000000
                  )
                ) / 60000000,
                60
              ),
              MOD(
                ABS(
                  (
                    (
                      SELECT
                        django_timestamp_diff("U0"."ends_at", "U0"."starts_at") AS "x"
                      FROM "example_event" AS "U0"
                      WHERE
                        "U0"."id" = (
                          "example_event"."id"
                        )
                    ) %% 86400000000
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
                          SELECT
                            django_timestamp_diff("U0"."ends_at", "U0"."starts_at") AS "x"
                          FROM "example_event" AS "U0"
                          WHERE
                            "U0"."id" = (
                              "example_event"."id"
                            )
                        ) %% 86400000000
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
                            SELECT
                              django_timestamp_diff("U0"."ends_at", "U0"."starts_at") AS "x"
                            FROM "example_event" AS "U0"
                            WHERE
                              "U0"."id" = (
                                "example_event"."id"
                              )
                          ) %% 86400000000
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
                SELECT
                  django_timestamp_diff("U0"."ends_at", "U0"."starts_at") AS "x"
                FROM "example_event" AS "U0"
                WHERE
                  "U0"."id" = (
                    "example_event"."id"
                  )
              ) %% 86400000000
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
                  SELECT
                    django_timestamp_diff("U0"."ends_at", "U0"."starts_at") AS "x"
                  FROM "example_event" AS "U0"
                  WHERE
                    "U0"."id" = (
                      "example_event"."id"
                    )
                ) %% 86400000000
              )
            ) / 3600000000,
            MOD(
              ABS(
                (
                  (
                    SELECT
                      django_timestamp_diff("U0"."ends_at", "U0"."starts_at") AS "x"
                    FROM "example_event" AS "U0"
                    WHERE
                      "U0"."id" = (
                        "example_event"."id"
                      )
                  ) %% 86400000000
                )
              ) / 60000000,
              60
            ),
            MOD(
              ABS(
                (
                  (
                    SELECT
                      django_timestamp_diff("U0"."ends_at", "U0"."starts_at") AS "x"
                    FROM "example_event" AS "U0"
                    WHERE
                      "U0"."id" = (
                        "example_event"."id"
                      )
                  ) %% 86400000000
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
                        SELECT
                          django_timestamp_diff("U0"."ends_at", "U0"."starts_at") AS "x"
                        FROM "example_event" AS "U0"
                        WHERE
                          "U0"."id" = (
                            "example_event"."id"
                          )
                      ) %% 86400000000
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
                          SELECT
                            django_timestamp_diff("U0"."ends_at", "U0"."starts_at") AS "x"
                          FROM "example_event" AS "U0"
                          WHERE
                            "U0"."id" = (
                              "example_event"."id"
                            )
                        ) %% 86400000000
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
  END AS "v"
FROM "example_event"
WHERE
  "example_event"."ends_at" >= (
    "example_event"."starts_at"
  )
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
