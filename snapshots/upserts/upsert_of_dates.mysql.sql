-- Event.objects.bulk_create([_event(1, ends_at=None, deadline=None, closes=None, pause=None), _event(500, ends_at=MOMENT, deadline=date(2024, 3, 1), closes=time(17), pause=timedelta(microseconds=1))], update_conflicts=True, unique_fields=['pk'], update_fields=['title', 'starts_at', 'ends_at', 'day', 'deadline', 'opens', 'closes', 'length', 'pause'])

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
  ) ON DUPLICATE KEY UPDATE `title` = VALUES(`title`), `starts_at` = VALUES(`starts_at`), `ends_at` = VALUES(`ends_at`), `day` = VALUES(`day`), `deadline` = VALUES(`deadline`), `opens` = VALUES(`opens`), `closes` = VALUES(`closes`), `length` = VALUES(`length`), `pause` = VALUES(`pause`);
-- parameters: (1, 'New', datetime.datetime(2024, 2, 29, 12, 30, 15, 123456), None, datetime.date(2024, 2, 29), None, datetime.time(9, 30), None, 3600000000, None, 500, 'New', datetime.datetime(2024, 2, 29, 12, 30, 15, 123456), datetime.datetime(2024, 2, 29, 12, 30, 15, 123456), datetime.date(2024, 2, 29), datetime.date(2024, 3, 1), datetime.time(9, 30), datetime.time(17, 0), 3600000000, 1)
