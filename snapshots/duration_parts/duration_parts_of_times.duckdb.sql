-- EVENTS.values_list('pk', *parts(duration(F('opens') - F('closes'))))

SELECT
  "example_event"."id" AS "pk",
  EXTRACT(DAY FROM to_microseconds(epoch_us("example_event"."opens") - epoch_us("example_event"."closes"))) AS "extractday1",
  EXTRACT(HOUR FROM to_microseconds(epoch_us("example_event"."opens") - epoch_us("example_event"."closes"))) AS "extracthour1",
  EXTRACT(MINUTE FROM to_microseconds(epoch_us("example_event"."opens") - epoch_us("example_event"."closes"))) AS "extractminute1",
  TRUNC(
    (
      DATE_PART(
        'microsecond',
        to_microseconds(epoch_us("example_event"."opens") - epoch_us("example_event"."closes"))
      ) / 1000000.0
    )
  ) AS "extractsecond1"
FROM "example_event"
ORDER BY
  1 ASC;
-- parameters: ()
