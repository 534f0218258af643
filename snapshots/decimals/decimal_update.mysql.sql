-- Account.objects.filter(pk=1).update(balance=EXACT, rate=Decimal('1E-30'))

UPDATE `example_account` SET `balance` = %s, `rate` = %s
WHERE
  `example_account`.`id` = %s;
-- parameters: (Decimal('1.123456789012345678'), Decimal('1E-30'), 1)
