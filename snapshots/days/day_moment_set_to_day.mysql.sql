-- Event.objects.filter(pk__lt=9).update(starts_at=F('day'), ends_at=F('deadline'))

UPDATE `example_event` SET `starts_at` = `example_event`.`day`, `ends_at` = `example_event`.`deadline`
WHERE
  `example_event`.`id` < %s;
-- parameters: (9,)
