-- Event.objects.create(pk=500, title='New', starts_at=Value(MOMENT) + timedelta(days=1, microseconds=1), day=TruncMonth(Value(DAY), output_field=DateField()), deadline=Cast(Value(DAY) + Value(timedelta(days=2)), DateField()), opens=MOMENT.time(), length=timedelta(hours=1))

INSERT INTO "EXAMPLE_EVENT" (
  "ID",
  "TITLE",
  "STARTS_AT",
  "ENDS_AT",
  "DAY",
  "DEADLINE",
  "OPENS",
  "CLOSES",
  "LENGTH",
  "PAUSE"
)
VALUES
  (
    %s,
    %s,
    (
      %s + %s
    ),
    %s,
    TRUNC(%s, 'MM'),
    TRUNC(CAST(%s AS TIMESTAMP) + %s),
    %s,
    %s,
    %s,
    %s
  );
-- parameters: (500, 'New', datetime.datetime(2024, 2, 29, 12, 30, 15, 123456), datetime.timedelta(days=1, microseconds=1), None, datetime.date(2024, 2, 29), datetime.date(2024, 2, 29), datetime.timedelta(days=2), datetime.datetime(1900, 1, 1, 12, 30, 15, 123456), None, datetime.timedelta(seconds=3600), None)
