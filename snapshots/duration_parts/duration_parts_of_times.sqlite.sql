-- EVENTS.values_list('pk', *parts(duration(F('opens') - F('closes'))))

SELECT
  "example_event"."id" AS "pk",
  (
    (
      CAST(django_time_diff("example_event"."opens", "example_event"."closes") AS INTEGER) / 86400000000
    )
  ) AS "extractday1",
  (
    (
      CAST(django_time_diff("example_event"."opens", "example_event"."closes") AS INTEGER) %% 86400000000
    ) / 1000000 / 3600
  ) AS "extracthour1",
  (
    MOD(
      (
        CAST(django_time_diff("example_event"."opens", "example_event"."closes") AS INTEGER) %% 86400000000
      ) / 1000000 / 60,
      60
    )
  ) AS "extractminute1",
  (
    SIGN(
      (
        MOD(
          CAST(django_time_diff("example_event"."opens", "example_event"."closes") AS INTEGER) %% 86400000000,
          60000000
        ) / 1000000.0
      )
    ) * FLOOR(
      ABS(
        (
          MOD(
            CAST(django_time_diff("example_event"."opens", "example_event"."closes") AS INTEGER) %% 86400000000,
            60000000
          ) / 1000000.0
        )
      )
    )
  ) AS "extractsecond1"
FROM "example_event"
ORDER BY
  1 ASC;
-- parameters: ()
