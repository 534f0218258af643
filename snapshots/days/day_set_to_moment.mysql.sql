-- Event.objects.filter(pk__lt=9).update(day=F('starts_at'))

UPDATE `example_event` SET `day` = `example_event`.`starts_at`
WHERE
  `example_event`.`id` < %s;
-- parameters: (9,)
