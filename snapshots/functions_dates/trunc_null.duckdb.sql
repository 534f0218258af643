-- Event.objects.order_by('pk').annotate(v=TruncMonth('ends_at'), w=TruncYear('deadline'))

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
  DATE_TRUNC('MONTH', "example_event"."ends_at") AS "v",
  CAST(DATE_TRUNC('YEAR', "example_event"."deadline") AS DATE) AS "w"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
