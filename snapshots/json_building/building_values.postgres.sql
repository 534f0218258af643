-- Event.objects.order_by('pk')
--     .filter(pk=1)
--     .annotate(v=JSONObject(a=Value(MOMENT, DateTimeField()), b=Value(MOMENT.date(), DateField()), c=Value(MOMENT.time(), TimeField()), d=Value(datetime.timedelta(days=2, seconds=5), DurationField()), e=Value(uuid.UUID(int=255), UUIDField()), f=Value(Decimal('1.50'), DecimalField(max_digits=5, decimal_places=2))))

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
    CAST(%s AS TIMESTAMPTZ),
    'b',
    CAST(%s AS DATE),
    'c',
    CAST(%s AS TIME),
    'd',
    CAST(%s AS INTERVAL),
    'e',
    CAST(%s AS UUID),
    'f',
    CAST(%s AS DECIMAL)
  ) AS "v"
FROM "example_event"
WHERE
  "example_event"."id" = %s
ORDER BY
  "example_event"."id" ASC;
-- parameters: (datetime.datetime(2024, 3, 31, 5, 30, 15, 120000, tzinfo=datetime.timezone.utc), datetime.date(2024, 3, 31), datetime.time(5, 30, 15, 120000), datetime.timedelta(days=2, seconds=5), UUID('00000000-0000-0000-0000-0000000000ff'), Decimal('1.50'), 1)
