-- EVENTS.values_list('pk', *parts(BACK), *parts(AHEAD))

SELECT
  "example_event"."id" AS "pk",
  EXTRACT(DAY FROM (
    "example_event"."starts_at" - "example_event"."ends_at"
  )) AS "extractday1",
  EXTRACT(HOUR FROM (
    "example_event"."starts_at" - "example_event"."ends_at"
  )) AS "extracthour1",
  EXTRACT(MINUTE FROM (
    "example_event"."starts_at" - "example_event"."ends_at"
  )) AS "extractminute1",
  TRUNC(
    (
      DATE_PART('microsecond', "example_event"."starts_at" - "example_event"."ends_at") / 1000000.0
    )
  ) AS "extractsecond1",
  EXTRACT(DAY FROM (
    "example_event"."ends_at" - "example_event"."starts_at"
  )) AS "extractday2",
  EXTRACT(HOUR FROM (
    "example_event"."ends_at" - "example_event"."starts_at"
  )) AS "extracthour2",
  EXTRACT(MINUTE FROM (
    "example_event"."ends_at" - "example_event"."starts_at"
  )) AS "extractminute2",
  TRUNC(
    (
      DATE_PART('microsecond', "example_event"."ends_at" - "example_event"."starts_at") / 1000000.0
    )
  ) AS "extractsecond2"
FROM "example_event"
ORDER BY
  1 ASC;
-- parameters: ()
