-- Event.objects.order_by('pk')
--     .values_list('pk', Extract('starts_at', 'years'), Extract('day', 'months'), Extract('opens', 'minutes'))

SELECT
  "example_event"."id" AS "pk",
  django_datetime_extract('year', "example_event"."starts_at", 'UTC', 'UTC') AS "extract1",
  django_datetime_extract('month', "example_event"."day", NULL, NULL) AS "extract2",
  django_time_extract('minute', "example_event"."opens") AS "extract3"
FROM "example_event"
ORDER BY
  1 ASC;
-- parameters: ()
