-- Measurement.objects.bulk_update([Measurement(pk=1, ratio=0.5, amount=Decimal('0.5'), is_checked=True, payload=b'\x00', token=KEY), Measurement(pk=2)], ['ratio', 'amount', 'is_checked', 'payload', 'token'])

UPDATE `example_measurement` SET `ratio` = CASE
  WHEN (
    `example_measurement`.`id` = %s
  )
  THEN %s
  WHEN (
    `example_measurement`.`id` = %s
  )
  THEN NULL
  ELSE NULL
END, `amount` = CASE
  WHEN (
    `example_measurement`.`id` = %s
  )
  THEN %s
  WHEN (
    `example_measurement`.`id` = %s
  )
  THEN NULL
  ELSE NULL
END, `is_checked` = CASE
  WHEN (
    `example_measurement`.`id` = %s
  )
  THEN %s
  WHEN (
    `example_measurement`.`id` = %s
  )
  THEN NULL
  ELSE NULL
END, `payload` = CASE
  WHEN (
    `example_measurement`.`id` = %s
  )
  THEN %s
  WHEN (
    `example_measurement`.`id` = %s
  )
  THEN NULL
  ELSE NULL
END, `token` = CASE
  WHEN (
    `example_measurement`.`id` = %s
  )
  THEN %s
  WHEN (
    `example_measurement`.`id` = %s
  )
  THEN NULL
  ELSE NULL
END
WHERE
  `example_measurement`.`id` IN (%s, %s);
-- parameters: (1, 0.5, 2, 1, Decimal('0.5'), 2, 1, True, 2, 1, b'\x00', 2, 1, 'ffffffff000040008000000000000001', 2, 1, 2)
