-- Account.objects.bulk_update([Account(pk=1, balance=Decimal(1) / 3, limit=1), Account(pk=2, balance=Decimal('123456789012.5'), limit=2)], ['balance', 'limit'])

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
END
WHERE
  `example_account`.`id` IN (%s, %s);
-- parameters: (1, Decimal('0.3333333333333333333333333333'), 2, Decimal('123456789012.5'), 1, Decimal('1'), 2, Decimal('2'), 1, 2)
