-- Event.objects.bulk_create([_event(500), _event(501, ends_at=MOMENT, deadline=date(2024, 3, 1), closes=time(17), pause=timedelta(days=-1))])

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
  (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s),
  (
    %s,
    %s,
    %s,
    %s,
    %s,
    %s,
    %s,
    %s,
    %s,
    %s
  );
-- parameters: (500, 'New', datetime.datetime(2024, 2, 29, 12, 30, 15, 123456, tzinfo=datetime.timezone.utc), None, datetime.date(2024, 2, 29), None, '09:30:00.000000', None, 3600000000, None, 501, 'New', datetime.datetime(2024, 2, 29, 12, 30, 15, 123456, tzinfo=datetime.timezone.utc), datetime.datetime(2024, 2, 29, 12, 30, 15, 123456, tzinfo=datetime.timezone.utc), datetime.date(2024, 2, 29), datetime.date(2024, 3, 1), '09:30:00.000000', '17:00:00.000000', 3600000000, -86400000000)
