-- Event.objects.create(pk=500, title='New', starts_at=MOMENT, day=date(2024, 2, 29), opens=MOMENT.time(), length=timedelta(hours=1))

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
  (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s);
-- parameters: (500, 'New', datetime.datetime(2024, 2, 29, 12, 30, 15, 123456, tzinfo=datetime.timezone.utc), None, datetime.date(2024, 2, 29), None, '12:30:15.123456', None, 3600000000, None)
