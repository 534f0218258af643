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
  JSON_OBJECT(
    'a',
    REPLACE(REPLACE(CAST((
      %s
    ) AS TEXT) || '+00', ' ', 'T'), '+00', '+00:00'),
    'b',
    CAST(%s AS TEXT),
    'c',
    CAST(%s AS TEXT),
    'd',
    REGEXP_REPLACE(
      REGEXP_REPLACE(CAST((
        %s
      ) AS TEXT), '^-1 day( |$)', '-1 days\1'),
      '^(-.*days?) (\d)',
      '\1 +\2'
    ),
    'e',
    CAST(%s AS TEXT),
    'f',
    CAST(REGEXP_REPLACE(CAST((
      %s
    ) AS TEXT), '^(-?)\.', '\10.') AS JSON)
  ) AS "v"
FROM "example_event"
WHERE
  "example_event"."id" = %s
ORDER BY
  "example_event"."id" ASC;
-- parameters: (datetime.datetime(2024, 3, 31, 5, 30, 15, 120000), datetime.date(2024, 3, 31), datetime.time(5, 30, 15, 120000), datetime.timedelta(days=2, seconds=5), UUID('00000000-0000-0000-0000-0000000000ff'), Decimal('1.50'), 1)
