-- Account.objects.filter(pk__lt=3).update(balance=F('balance') * 2)

UPDATE `example_account` SET `balance` = (
  `example_account`.`balance` * %s
)
WHERE
  `example_account`.`id` < %s;
-- parameters: (2, 3)
