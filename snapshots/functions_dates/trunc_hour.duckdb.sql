-- Event.objects.order_by('pk').annotate(v=TruncHour('starts_at'), w=TruncHour('opens'))

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
  DATE_TRUNC('HOUR', "example_event"."starts_at") AS "v",
  CAST(DATE_TRUNC('HOUR', CAST('1970-01-01' AS DATE) + "example_event"."opens") AS TIME) AS "w"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
