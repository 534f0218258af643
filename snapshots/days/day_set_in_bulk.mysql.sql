-- Event.objects.bulk_update([Event(pk=1, day=F('starts_at'), deadline=None), Event(pk=2, day=date(2022, 2, 2), deadline=F('ends_at'))], ['day', 'deadline'])

UPDATE `example_event` SET `day` = CASE
  WHEN (
    `example_event`.`id` = %s
  )
  THEN `example_event`.`starts_at`
  WHEN (
    `example_event`.`id` = %s
  )
  THEN %s
  ELSE NULL
END, `deadline` = CASE
  WHEN (
    `example_event`.`id` = %s
  )
  THEN NULL
  WHEN (
    `example_event`.`id` = %s
  )
  THEN `example_event`.`ends_at`
  ELSE NULL
END
WHERE
  `example_event`.`id` IN (%s, %s);
-- parameters: (1, 2, datetime.date(2022, 2, 2), 1, 2, 1, 2)
