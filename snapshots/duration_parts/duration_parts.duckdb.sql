-- EVENTS.values_list('pk', *parts('length'), *parts('pause'))

SELECT
  "example_event"."id" AS "pk",
  EXTRACT(DAY FROM "example_event"."length") AS "extractday1",
  EXTRACT(HOUR FROM "example_event"."length") AS "extracthour1",
  EXTRACT(MINUTE FROM "example_event"."length") AS "extractminute1",
  TRUNC((
    DATE_PART('microsecond', "example_event"."length") / 1000000.0
  )) AS "extractsecond1",
  EXTRACT(DAY FROM "example_event"."pause") AS "extractday2",
  EXTRACT(HOUR FROM "example_event"."pause") AS "extracthour2",
  EXTRACT(MINUTE FROM "example_event"."pause") AS "extractminute2",
  TRUNC((
    DATE_PART('microsecond', "example_event"."pause") / 1000000.0
  )) AS "extractsecond2"
FROM "example_event"
ORDER BY
  1 ASC;
-- parameters: ()
