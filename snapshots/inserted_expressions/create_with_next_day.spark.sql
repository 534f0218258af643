-- Event.objects.create(pk=500, title='New', starts_at=Value(MOMENT) + timedelta(days=1, microseconds=1), day=TruncMonth(Value(DAY), output_field=DateField()), deadline=Cast(Value(DAY) + Value(timedelta(days=2)), DateField()), opens=MOMENT.time(), length=timedelta(hours=1))

INSERT INTO `example_event` (
  `id`,
  `title`,
  `starts_at`,
  `ends_at`,
  `day`,
  `deadline`,
  `opens`,
  `closes`,
  `length`,
  `pause`
)
VALUES
  (
    %s,
    %s,
    timestamp_micros(unix_micros(CAST(%s AS TIMESTAMP)) + %s),
    %s,
    CAST(date_trunc('MONTH', CAST(%s AS TIMESTAMP)) AS DATE),
    CAST(timestamp_micros(unix_micros(CAST(%s AS TIMESTAMP)) + %s) AS DATE),
    %s,
    %s,
    %s,
    %s
  );
-- parameters: (500, 'New', datetime.datetime(2024, 2, 29, 12, 30, 15, 123456, tzinfo=datetime.timezone.utc), 86400000001, None, datetime.date(2024, 2, 29), datetime.date(2024, 2, 29), 172800000000, '12:30:15.123456', None, 3600000000, None)
