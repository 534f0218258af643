-- Event.objects.filter(pk__lt=9).update(opens=F('starts_at'), closes=F('ends_at'))

UPDATE `example_event` SET `opens` = `example_event`.`starts_at`, `closes` = `example_event`.`ends_at`
WHERE
  `example_event`.`id` < %s;
-- parameters: (9,)
