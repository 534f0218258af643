-- EVENTS.values_list('pk', *parts(duration(F('opens') - F('closes'))))

SELECT
  "example_event"."id" AS "pk",
  EXTRACT(DAY FROM (
    "example_event"."opens" - "example_event"."closes"
  )) AS "extractday1",
  EXTRACT(HOUR FROM (
    "example_event"."opens" - "example_event"."closes"
  )) AS "extracthour1",
  EXTRACT(MINUTE FROM (
    "example_event"."opens" - "example_event"."closes"
  )) AS "extractminute1",
  TRUNC(EXTRACT(SECOND FROM (
    "example_event"."opens" - "example_event"."closes"
  ))) AS "extractsecond1"
FROM "example_event"
ORDER BY
  1 ASC;
-- parameters: ()
