-- Event.objects.bulk_create([_event(None), _event(None)], update_conflicts=True, unique_fields=['pk'], update_fields=['title'])

INSERT INTO `example_event` (
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
  (%s, %s, %s, %s, %s, %s, %s, %s, %s),
  (%s, %s, %s, %s, %s, %s, %s, %s, %s) ON DUPLICATE KEY UPDATE `title` = VALUES(`title`)
RETURNING `example_event`.`id`;
-- parameters: ('New', datetime.datetime(2024, 2, 29, 12, 30, 15, 123456), None, datetime.date(2024, 2, 29), None, datetime.time(9, 30), None, 3600000000, None, 'New', datetime.datetime(2024, 2, 29, 12, 30, 15, 123456), None, datetime.date(2024, 2, 29), None, datetime.time(9, 30), None, 3600000000, None)
