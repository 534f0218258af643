-- Event.objects.bulk_update([Event(pk=1), Event(pk=2)], ['ends_at', 'deadline', 'closes', 'pause'])

UPDATE `example_event` SET `ends_at` = CASE
  WHEN (
    `example_event`.`id` = %s
  )
  THEN NULL
  WHEN (
    `example_event`.`id` = %s
  )
  THEN NULL
  ELSE NULL
END, `deadline` = CASE
  WHEN (
    `example_event`.`id` = %s
  )
  THEN NULL
  WHEN (
    `example_event`.`id` = %s
  )
  THEN NULL
  ELSE NULL
END, `closes` = CASE
  WHEN (
    `example_event`.`id` = %s
  )
  THEN NULL
  WHEN (
    `example_event`.`id` = %s
  )
  THEN NULL
  ELSE NULL
END, `pause` = CASE
  WHEN (
    `example_event`.`id` = %s
  )
  THEN NULL
  WHEN (
    `example_event`.`id` = %s
  )
  THEN NULL
  ELSE NULL
END
WHERE
  `example_event`.`id` IN (%s, %s);
-- parameters: (1, 2, 1, 2, 1, 2, 1, 2, 1, 2)
