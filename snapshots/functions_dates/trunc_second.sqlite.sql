-- Event.objects.order_by('pk').annotate(v=TruncSecond('starts_at'), w=TruncSecond('opens'))

SELECT
  "example_event"."id",
  "example_event"."title",
  "example_event"."starts_at",
  "example_event"."ends_at",
  "example_event"."day",
  "example_event"."deadline",
  "example_event"."opens",
  "example_event"."closes",
  "example_event"."length",
  "example_event"."pause",
  django_datetime_trunc('second', "example_event"."starts_at", 'UTC', 'UTC') AS "v",
  django_time_trunc('second', "example_event"."opens", NULL, NULL) AS "w"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
