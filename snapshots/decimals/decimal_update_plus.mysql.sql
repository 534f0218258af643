-- Account.objects.filter(pk__lt=3).update(balance=F('balance') + TINY)

UPDATE `example_account` SET `balance` = (
  `example_account`.`balance` + %s
)
WHERE
  `example_account`.`id` < %s;
-- parameters: (Decimal('1E-18'), 3)
