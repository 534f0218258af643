-- Event.objects.order_by('pk')
--     .values_list(text(Subquery(Event.objects.filter(pk=OuterRef('pk')).values(x=BACK)[:1])))

SELECT
  CASE
    WHEN NOT (
      SELECT
        django_timestamp_diff("U0"."starts_at", "U0"."ends_at") AS "x"
      FROM "example_event" AS "U0"
      WHERE
        "U0"."id" = (
          "example_event"."id"
        )
      LIMIT 1
    ) IS NULL
    THEN CASE
      WHEN (
        (
          SELECT
            django_timestamp_diff("U0"."starts_at", "U0"."ends_at") AS "x"
          FROM "example_event" AS "U0"
          WHERE
            "U0"."id" = (
              "example_event"."id"
            )
          LIMIT 1
        ) / 86400000000
      ) <> 0
      THEN CAST((
        (
          SELECT
            django_timestamp_diff("U0"."starts_at", "U0"."ends_at") AS "x"
          FROM "example_event" AS "U0"
          WHERE
            "U0"."id" = (
              "example_event"."id"
            )
          LIMIT 1
        ) / 86400000000
      ) AS TEXT) || CASE
        WHEN (
          (
            SELECT
              django_timestamp_diff("U0"."starts_at", "U0"."ends_at") AS "x"
            FROM "example_event" AS "U0"
            WHERE
              "U0"."id" = (
                "example_event"."id"
              )
            LIMIT 1
          ) / 86400000000
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            (
              SELECT
                django_timestamp_diff("U0"."starts_at", "U0"."ends_at") AS "x"
              FROM "example_event" AS "U0"
              WHERE
                "U0"."id" = (
                  "example_event"."id"
                )
              LIMIT 1
            ) %% 86400000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              (
                SELECT
                  django_timestamp_diff("U0"."starts_at", "U0"."ends_at") AS "x"
                FROM "example_event" AS "U0"
                WHERE
                  "U0"."id" = (
                    "example_event"."id"
                  )
                LIMIT 1
              ) %% 86400000000
            ) < 0
            THEN ' -'
            WHEN (
              (
                SELECT
                  django_timestamp_diff("U0"."starts_at", "U0"."ends_at") AS "x"
                FROM "example_event" AS "U0"
                WHERE
                  "U0"."id" = (
                    "example_event"."id"
                  )
                LIMIT 1
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
                      django_timestamp_diff("U0"."starts_at", "U0"."ends_at") AS "x"
                    FROM "example_event" AS "U0"
                    WHERE
                      "U0"."id" = (
                        "example_event"."id"
                      )
                    LIMIT 1
                  ) %% 86400000000
                )
              ) / 3600000000,
              MOD(
                ABS(
                  (
                    (
                      SELECT
                        django_timestamp_diff("U0"."starts_at", "U0"."ends_at") AS "x"
                      FROM "example_event" AS "U0"
                      WHERE
                        "U0"."id" = (
                          "example_event"."id"
                        )
                      LIMIT 1
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
                        django_timestamp_diff("U0"."starts_at", "U0"."ends_at") AS "x"
                      FROM "example_event" AS "U0"
                      WHERE
                        "U0"."id" = (
                          "example_event"."id"
                        )
                      LIMIT 1
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
                            django_timestamp_diff("U0"."starts_at", "U0"."ends_at") AS "x"
                          FROM "example_event" AS "U0"
                          WHERE
                            "U0"."id" = (
                              "example_event"."id"
                            )
                          LIMIT 1
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
                              django_timestamp_diff("U0"."starts_at", "U0"."ends_at") AS "x"
                            FROM "example_event" AS "U0"
                            WHERE
                              "U0"."id" = (
                                "example_event"."id"
                              )
                            LIMIT 1
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
                  django_timestamp_diff("U0"."starts_at", "U0"."ends_at") AS "x"
                FROM "example_event" AS "U0"
                WHERE
                  "U0"."id" = (
                    "example_event"."id"
                  )
                LIMIT 1
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
                    django_timestamp_diff("U0"."starts_at", "U0"."ends_at") AS "x"
                  FROM "example_event" AS "U0"
                  WHERE
                    "U0"."id" = (
                      "example_event"."id"
                    )
                  LIMIT 1
                ) %% 86400000000
              )
            ) / 3600000000,
            MOD(
              ABS(
                (
                  (
                    SELECT
                      django_timestamp_diff("U0"."starts_at", "U0"."ends_at") AS "x"
                    FROM "example_event" AS "U0"
                    WHERE
                      "U0"."id" = (
                        "example_event"."id"
                      )
                    LIMIT 1
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
                      django_timestamp_diff("U0"."starts_at", "U0"."ends_at") AS "x"
                    FROM "example_event" AS "U0"
                    WHERE
                      "U0"."id" = (
                        "example_event"."id"
                      )
                    LIMIT 1
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
                          django_timestamp_diff("U0"."starts_at", "U0"."ends_at") AS "x"
                        FROM "example_event" AS "U0"
                        WHERE
                          "U0"."id" = (
                            "example_event"."id"
                          )
                        LIMIT 1
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
                            django_timestamp_diff("U0"."starts_at", "U0"."ends_at") AS "x"
                          FROM "example_event" AS "U0"
                          WHERE
                            "U0"."id" = (
                              "example_event"."id"
                            )
                          LIMIT 1
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
  END AS "cast1"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
