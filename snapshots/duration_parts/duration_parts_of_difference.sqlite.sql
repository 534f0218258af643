-- EVENTS.values_list('pk', *parts(BACK), *parts(AHEAD))

SELECT
  "example_event"."id" AS "pk",
  (
    (
      CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) / 86400000000
    )
  ) AS "extractday1",
  (
    (
      CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000
    ) / 1000000 / 3600
  ) AS "extracthour1",
  (
    MOD(
      (
        CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000
      ) / 1000000 / 60,
      60
    )
  ) AS "extractminute1",
  (
    SIGN(
      (
        MOD(
          CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000,
          60000000
        ) / 1000000.0
      )
    ) * FLOOR(
      ABS(
        (
          MOD(
            CAST(django_timestamp_diff("example_event"."starts_at", "example_event"."ends_at") AS INTEGER) %% 86400000000,
            60000000
          ) / 1000000.0
        )
      )
    )
  ) AS "extractsecond1",
  (
    (
      CAST(django_timestamp_diff("example_event"."ends_at", "example_event"."starts_at") AS INTEGER) / 86400000000
    )
  ) AS "extractday2",
  (
    (
      CAST(django_timestamp_diff("example_event"."ends_at", "example_event"."starts_at") AS INTEGER) %% 86400000000
    ) / 1000000 / 3600
  ) AS "extracthour2",
  (
    MOD(
      (
        CAST(django_timestamp_diff("example_event"."ends_at", "example_event"."starts_at") AS INTEGER) %% 86400000000
      ) / 1000000 / 60,
      60
    )
  ) AS "extractminute2",
  (
    SIGN(
      (
        MOD(
          CAST(django_timestamp_diff("example_event"."ends_at", "example_event"."starts_at") AS INTEGER) %% 86400000000,
          60000000
        ) / 1000000.0
      )
    ) * FLOOR(
      ABS(
        (
          MOD(
            CAST(django_timestamp_diff("example_event"."ends_at", "example_event"."starts_at") AS INTEGER) %% 86400000000,
            60000000
          ) / 1000000.0
        )
      )
    )
  ) AS "extractsecond2"
FROM "example_event"
ORDER BY
  1 ASC;
-- parameters: ()
