-- Event.objects.annotate(v=F('starts_at') - Value(datetime(2021, 1, 1, tzinfo=UTC), output_field=DateTimeField()))
--     .order_by('pk')

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
    toUnixTimestamp64Micro("example_event"."starts_at") - toUnixTimestamp64Micro(CAST(%s AS Nullable(DateTime64(6, 'UTC'))))
  ) AS "v"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ('2021-01-01 00:00:00',)
