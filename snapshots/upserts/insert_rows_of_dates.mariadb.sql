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
  )
RETURNING `example_event`.`id`;
-- parameters: (500, 'New', datetime.datetime(2024, 2, 29, 12, 30, 15, 123456), None, datetime.date(2024, 2, 29), None, datetime.time(9, 30), None, 3600000000, None, 501, 'New', datetime.datetime(2024, 2, 29, 12, 30, 15, 123456), datetime.datetime(2024, 2, 29, 12, 30, 15, 123456), datetime.date(2024, 2, 29), datetime.date(2024, 3, 1), datetime.time(9, 30), datetime.time(17, 0), 3600000000, -86400000000)
