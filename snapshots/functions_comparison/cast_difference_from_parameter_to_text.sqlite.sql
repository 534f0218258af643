-- Event.objects.order_by('pk')
--     .filter(starts_at__gte=datetime(2021, 1, 1, tzinfo=UTC))
--     .annotate(v=Cast(F('starts_at') - Value(datetime(2021, 1, 1, tzinfo=UTC)), TextField()))

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
    WHEN NOT django_timestamp_diff("example_event"."starts_at", %s) IS NULL
    THEN CASE
      WHEN (
        CAST(django_timestamp_diff("example_event"."starts_at", %s) AS INTEGER) / 86400000000
      ) <> 0
      THEN CAST((
        CAST(django_timestamp_diff("example_event"."starts_at", %s) AS INTEGER) / 86400000000
      ) AS TEXT) || CASE
        WHEN (
          CAST(django_timestamp_diff("example_event"."starts_at", %s) AS INTEGER) / 86400000000
        ) = 1
        THEN ' day'
        ELSE ' days'
      END || (
        CASE
          WHEN (
            CAST(django_timestamp_diff("example_event"."starts_at", %s) AS INTEGER) %% 86400000000
          ) = 0
          THEN ''
          ELSE CASE
            WHEN (
              CAST(django_timestamp_diff("example_event"."starts_at", %s) AS INTEGER) %% 86400000000
            ) < 0
            THEN ' -'
            WHEN (
              CAST(django_timestamp_diff("example_event"."starts_at", %s) AS INTEGER) / 86400000000
            ) < 0
            THEN ' +'
            ELSE ' '
          END || (
            PRINTF(
              '%%02d:%%02d:%%02d',
              ABS(
                (
                  CAST(django_timestamp_diff("example_event"."starts_at", %s) AS INTEGER) %% 86400000000
                )
              ) / 3600000000,
              MOD(
                ABS(
                  (
                    CAST(django_timestamp_diff("example_event"."starts_at", %s) AS INTEGER) %% 86400000000
                  )
                ) / 60000000,
                60
              ),
              MOD(
                ABS(
                  (
                    CAST(django_timestamp_diff("example_event"."starts_at", %s) AS INTEGER) %% 86400000000
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
                        CAST(django_timestamp_diff("example_event"."starts_at", %s) AS INTEGER) %% 86400000000
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
                          CAST(django_timestamp_diff("example_event"."starts_at", %s) AS INTEGER) %% 86400000000
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
              CAST(django_timestamp_diff("example_event"."starts_at", %s) AS INTEGER) %% 86400000000
            ) < 0
            THEN '-'
            ELSE ''
          END
        ) || (
          PRINTF(
            '%%02d:%%02d:%%02d',
            ABS(
              (
                CAST(django_timestamp_diff("example_event"."starts_at", %s) AS INTEGER) %% 86400000000
              )
            ) / 3600000000,
            MOD(
              ABS(
                (
                  CAST(django_timestamp_diff("example_event"."starts_at", %s) AS INTEGER) %% 86400000000
                )
              ) / 60000000,
              60
            ),
            MOD(
              ABS(
                (
                  CAST(django_timestamp_diff("example_event"."starts_at", %s) AS INTEGER) %% 86400000000
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
                      CAST(django_timestamp_diff("example_event"."starts_at", %s) AS INTEGER) %% 86400000000
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
                        CAST(django_timestamp_diff("example_event"."starts_at", %s) AS INTEGER) %% 86400000000
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
  "example_event"."starts_at" >= %s
ORDER BY
  "example_event"."id" ASC;
-- parameters: ('2021-01-01 00:00:00', '2021-01-01 00:00:00', '2021-01-01 00:00:00', '2021-01-01 00:00:00', '2021-01-01 00:00:00', '2021-01-01 00:00:00', '2021-01-01 00:00:00', '2021-01-01 00:00:00', '2021-01-01 00:00:00', '2021-01-01 00:00:00', '2021-01-01 00:00:00', '2021-01-01 00:00:00', '2021-01-01 00:00:00', '2021-01-01 00:00:00', '2021-01-01 00:00:00', '2021-01-01 00:00:00', '2021-01-01 00:00:00', '2021-01-01 00:00:00', '2021-01-01 00:00:00')
