-- EVENTS.values_list('pk', *parts(duration(F('length') * -3)))

SELECT
  "example_event"."id" AS "pk",
  EXTRACT(DAY FROM (
    "example_event"."length" * %s
  )) AS "extractday1",
  EXTRACT(HOUR FROM (
    "example_event"."length" * %s
  )) AS "extracthour1",
  EXTRACT(MINUTE FROM (
    "example_event"."length" * %s
  )) AS "extractminute1",
  TRUNC((
    DATE_PART('microsecond', "example_event"."length" * %s) / 1000000.0
  )) AS "extractsecond1"
FROM "example_event"
ORDER BY
  1 ASC;
-- parameters: (-3, -3, -3, -3)
