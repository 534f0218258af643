-- Event.objects.order_by('pk')
--     .filter(day__year__gt=2000)
--     .annotate(v=ExtractMinute('starts_at', tzinfo=KATHMANDU))

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
  (
    toMinute(
      CAST(toString(toTimeZone("example_event"."starts_at", 'Asia/Kathmandu')) AS Nullable(DateTime64(6, 'UTC')))
    )
  ) AS "v"
FROM "example_event"
WHERE
  "example_event"."day" > CAST(%s AS Nullable(Date32))
ORDER BY
  "example_event"."id" ASC;
-- parameters: ('2000-12-31',)
