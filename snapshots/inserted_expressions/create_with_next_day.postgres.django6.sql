-- Event.objects.create(pk=500, title='New', starts_at=Value(MOMENT) + timedelta(days=1, microseconds=1), day=TruncMonth(Value(DAY), output_field=DateField()), deadline=Cast(Value(DAY) + Value(timedelta(days=2)), DateField()), opens=MOMENT.time(), length=timedelta(hours=1))

INSERT INTO "example_event" (
  "id",
  "title",
  "starts_at",
  "ends_at",
  "day",
  "deadline",
  "opens",
  "closes",
  "length",
  "pause"
)
VALUES
  (
    %s,
    %s,
    (
      %s + %s
    ),
    %s,
    CAST(DATE_TRUNC('MONTH', %s) AS DATE),
    CAST((
      %s + %s
    ) AS DATE),
    %s,
    %s,
    %s,
    %s
  )
RETURNING "example_event"."id", "example_event"."starts_at", "example_event"."day", "example_event"."deadline";
-- parameters: (500, 'New', datetime.datetime(2024, 2, 29, 12, 30, 15, 123456, tzinfo=datetime.timezone.utc), datetime.timedelta(days=1, microseconds=1), None, datetime.date(2024, 2, 29), datetime.date(2024, 2, 29), datetime.timedelta(days=2), datetime.time(12, 30, 15, 123456), None, datetime.timedelta(seconds=3600), None)
