-- EVENTS.values_list('pk', *parts(duration(F('pause') - F('length'))))

SELECT
  "example_event"."id" AS "pk",
  EXTRACT(DAY FROM (
    "example_event"."pause" - "example_event"."length"
  )) AS "extractday1",
  EXTRACT(HOUR FROM (
    "example_event"."pause" - "example_event"."length"
  )) AS "extracthour1",
  EXTRACT(MINUTE FROM (
    "example_event"."pause" - "example_event"."length"
  )) AS "extractminute1",
  TRUNC(
    (
      DATE_PART('microsecond', "example_event"."pause" - "example_event"."length") / 1000000.0
    )
  ) AS "extractsecond1"
FROM "example_event"
ORDER BY
  1 ASC;
-- parameters: ()
