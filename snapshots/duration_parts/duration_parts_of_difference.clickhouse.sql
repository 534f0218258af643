-- EVENTS.values_list('pk', *parts(BACK), *parts(AHEAD))

SELECT
  "example_event"."id" AS "pk",
  (
    (
      intDiv(
        CAST((
          toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
        ) AS Nullable(Int64)),
        86400000000
      )
    )
  ) AS "extractday1",
  (
    intDiv(
      (
        CAST((
          toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
        ) AS Nullable(Int64)) %% 86400000000
      ),
      3600000000
    )
  ) AS "extracthour1",
  (
    intDiv(
      (
        CAST((
          toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
        ) AS Nullable(Int64)) %% 86400000000
      ),
      60000000
    ) %% 60
  ) AS "extractminute1",
  trunc(
    (
      (
        CAST((
          toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro("example_event"."ends_at")
        ) AS Nullable(Int64)) %% 86400000000
      ) %% 60000000 / 1000000.0
    )
  ) AS "extractsecond1",
  (
    (
      intDiv(
        CAST((
          toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
        ) AS Nullable(Int64)),
        86400000000
      )
    )
  ) AS "extractday2",
  (
    intDiv(
      (
        CAST((
          toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
        ) AS Nullable(Int64)) %% 86400000000
      ),
      3600000000
    )
  ) AS "extracthour2",
  (
    intDiv(
      (
        CAST((
          toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
        ) AS Nullable(Int64)) %% 86400000000
      ),
      60000000
    ) %% 60
  ) AS "extractminute2",
  trunc(
    (
      (
        CAST((
          toUnixTimestamp64Micro("example_event"."ends_at") - toUnixTimestamp64Micro("example_event"."starts_at")
        ) AS Nullable(Int64)) %% 86400000000
      ) %% 60000000 / 1000000.0
    )
  ) AS "extractsecond2"
FROM "example_event"
ORDER BY
  1 ASC;
-- parameters: ()
