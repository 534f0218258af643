-- Event.objects.filter(pk__lt=9).update(day=F('day') + timedelta(days=40, hours=1))

UPDATE `example_event` SET `day` = DATE_ADD(
  CAST(`example_event`.`day` AS DATETIME(6)),
  INTERVAL CAST(%s AS SIGNED) MICROSECOND
)
WHERE
  `example_event`.`id` < %s;
-- parameters: (3459600000000, 9)
