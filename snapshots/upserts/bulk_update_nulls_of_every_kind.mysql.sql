-- Measurement.objects.bulk_update([Measurement(pk=1), Measurement(pk=2)], ['small', 'big', 'ratio', 'amount', 'is_checked', 'payload', 'address', 'token'])

UPDATE `example_measurement` SET `small` = CASE
  WHEN (
    `example_measurement`.`id` = %s
  )
  THEN NULL
  WHEN (
    `example_measurement`.`id` = %s
  )
  THEN NULL
  ELSE NULL
END, `big` = CASE
  WHEN (
    `example_measurement`.`id` = %s
  )
  THEN NULL
  WHEN (
    `example_measurement`.`id` = %s
  )
  THEN NULL
  ELSE NULL
END, `ratio` = CASE
  WHEN (
    `example_measurement`.`id` = %s
  )
  THEN NULL
  WHEN (
    `example_measurement`.`id` = %s
  )
  THEN NULL
  ELSE NULL
END, `amount` = CASE
  WHEN (
    `example_measurement`.`id` = %s
  )
  THEN NULL
  WHEN (
    `example_measurement`.`id` = %s
  )
  THEN NULL
  ELSE NULL
END, `is_checked` = CASE
  WHEN (
    `example_measurement`.`id` = %s
  )
  THEN NULL
  WHEN (
    `example_measurement`.`id` = %s
  )
  THEN NULL
  ELSE NULL
END, `payload` = CASE
  WHEN (
    `example_measurement`.`id` = %s
  )
  THEN NULL
  WHEN (
    `example_measurement`.`id` = %s
  )
  THEN NULL
  ELSE NULL
END, `address` = CASE
  WHEN (
    `example_measurement`.`id` = %s
  )
  THEN NULL
  WHEN (
    `example_measurement`.`id` = %s
  )
  THEN NULL
  ELSE NULL
END, `token` = CASE
  WHEN (
    `example_measurement`.`id` = %s
  )
  THEN NULL
  WHEN (
    `example_measurement`.`id` = %s
  )
  THEN NULL
  ELSE NULL
END
WHERE
  `example_measurement`.`id` IN (%s, %s);
-- parameters: (1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2)
