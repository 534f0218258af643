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
  JSONB_BUILD_OBJECT(
    'a',
    DATE_TRUNC('HOUR', (
      "example_event"."ends_at" AT TIME ZONE 'UTC'
    )),
    'b',
    DATE_TRUNC('MONTH', (
      "example_event"."starts_at" AT TIME ZONE 'UTC'
    )),
    'c',
    CAST((
      "example_event"."starts_at" AT TIME ZONE 'UTC'
    ) AS DATE),
    'd',
    CAST((
      "example_event"."starts_at" AT TIME ZONE 'UTC'
    ) AS TIME)
  ) AS "v"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
