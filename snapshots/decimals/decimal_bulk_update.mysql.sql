-- Account.objects.bulk_update([Account(pk=1, balance=EXACT, limit=HUGE, rate=Decimal('1E-30')), Account(pk=2, balance=TINY, limit=0, rate=None)], ['balance', 'limit', 'rate'])

UPDATE `example_account` SET `balance` = CASE
  WHEN (
    `example_account`.`id` = %s
  )
  THEN %s
  WHEN (
    `example_account`.`id` = %s
  )
  THEN %s
  ELSE NULL
END, `limit` = CASE
  WHEN (
    `example_account`.`id` = %s
  )
  THEN %s
  WHEN (
    `example_account`.`id` = %s
  )
  THEN %s
  ELSE NULL
END, `rate` = CASE
  WHEN (
    `example_account`.`id` = %s
  )
  THEN %s
  WHEN (
    `example_account`.`id` = %s
  )
  THEN NULL
  ELSE NULL
END
WHERE
  `example_account`.`id` IN (%s, %s);
-- parameters: (1, Decimal('1.123456789012345678'), 2, Decimal('1E-18'), 1, Decimal('123456789012345678901234567890123456.5'), 2, Decimal('0'), 1, Decimal('1E-30'), 2, 1, 2)
