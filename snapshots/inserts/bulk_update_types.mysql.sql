-- Event.objects.bulk_update([Event(pk=1, ends_at=MOMENT, pause=timedelta(1)), Event(pk=2, ends_at=None, pause=None)], ['ends_at', 'pause'])

UPDATE `example_event` SET `ends_at` = CASE
  WHEN (
    `example_event`.`id` = %s
  )
  THEN %s
  WHEN (
    `example_event`.`id` = %s
  )
  THEN NULL
  ELSE NULL
END, `pause` = CASE
  WHEN (
    `example_event`.`id` = %s
  )
  THEN %s
  WHEN (
    `example_event`.`id` = %s
  )
  THEN NULL
  ELSE NULL
END
WHERE
  `example_event`.`id` IN (%s, %s);
-- parameters: (1, datetime.datetime(2024, 2, 29, 12, 30, 15, 123456), 2, 1, 86400000000, 2, 1, 2)
