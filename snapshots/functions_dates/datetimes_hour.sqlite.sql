-- Event.objects.datetimes('ends_at', 'hour', order='DESC')

SELECT DISTINCT
  django_datetime_trunc('hour', "example_event"."ends_at", 'UTC', 'UTC') AS "datetimefield"
FROM "example_event"
WHERE
  "example_event"."ends_at" IS NOT NULL
ORDER BY
  1 DESC;
-- parameters: ()
