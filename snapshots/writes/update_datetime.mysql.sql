-- Event.objects.filter(pk__lte=5).update(ends_at=F('starts_at') + timedelta(days=1))

UPDATE `example_event` SET `ends_at` = DATE_ADD(`example_event`.`starts_at`, INTERVAL CAST(%s AS SIGNED) MICROSECOND)
WHERE
  `example_event`.`id` <= %s;
-- parameters: (86400000000, 5)
