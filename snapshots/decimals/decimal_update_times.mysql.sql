-- Account.objects.filter(pk__lt=3).update(balance=F('balance') * 2)

UPDATE `example_account` SET `balance` = (
  `example_account`.`balance` * CAST(%s AS DECIMAL(7, 0))
)
WHERE
  `example_account`.`id` < %s;
-- parameters: (2, 3)
