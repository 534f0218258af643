-- Event.objects.order_by('pk')
--     .annotate(v=JSONObject(a=TruncHour('ends_at'), b=TruncMonth('starts_at'), c=TruncDate('starts_at'), d=TruncTime('starts_at')))

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
  JSON_OBJECT(
    'a',
    REPLACE(CAST(DATE_TRUNC('HOUR', "example_event"."ends_at") AS TEXT), ' ', 'T'),
    'b',
    REPLACE(CAST(DATE_TRUNC('MONTH', "example_event"."starts_at") AS TEXT), ' ', 'T'),
    'c',
    CAST(CAST("example_event"."starts_at" AS DATE) AS TEXT),
    'd',
    CAST(CAST("example_event"."starts_at" AS TIME) AS TEXT)
  ) AS "v"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
