-- EVENTS.values_list('pk', *parts(duration(F('opens') - F('closes'))))

SELECT
  "example_event"."id" AS "pk",
  (
    (
      intDiv(
        CAST((
          toUnixTimestamp64Micro(
            CAST(concat('2000-01-01 ', "example_event"."opens") AS Nullable(DateTime64(6, 'UTC')))
          ) - toUnixTimestamp64Micro(
            CAST(concat('2000-01-01 ', "example_event"."closes") AS Nullable(DateTime64(6, 'UTC')))
          )
        ) AS Nullable(Int64)),
        86400000000
      )
    )
  ) AS "extractday1",
  (
    intDiv(
      (
        CAST((
          toUnixTimestamp64Micro(
            CAST(concat('2000-01-01 ', "example_event"."opens") AS Nullable(DateTime64(6, 'UTC')))
          ) - toUnixTimestamp64Micro(
            CAST(concat('2000-01-01 ', "example_event"."closes") AS Nullable(DateTime64(6, 'UTC')))
          )
        ) AS Nullable(Int64)) %% 86400000000
      ),
      3600000000
    )
  ) AS "extracthour1",
  (
    intDiv(
      (
        CAST((
          toUnixTimestamp64Micro(
            CAST(concat('2000-01-01 ', "example_event"."opens") AS Nullable(DateTime64(6, 'UTC')))
          ) - toUnixTimestamp64Micro(
            CAST(concat('2000-01-01 ', "example_event"."closes") AS Nullable(DateTime64(6, 'UTC')))
          )
        ) AS Nullable(Int64)) %% 86400000000
      ),
      60000000
    ) %% 60
  ) AS "extractminute1",
  trunc(
    (
      (
        CAST((
          toUnixTimestamp64Micro(
            CAST(concat('2000-01-01 ', "example_event"."opens") AS Nullable(DateTime64(6, 'UTC')))
          ) - toUnixTimestamp64Micro(
            CAST(concat('2000-01-01 ', "example_event"."closes") AS Nullable(DateTime64(6, 'UTC')))
          )
        ) AS Nullable(Int64)) %% 86400000000
      ) %% 60000000 / 1000000.0
    )
  ) AS "extractsecond1"
FROM "example_event"
ORDER BY
  1 ASC;
-- parameters: ()
