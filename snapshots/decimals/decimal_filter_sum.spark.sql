-- Account.objects.order_by('pk').filter(balance__lt=F('balance') + Value(TINY))

SELECT
  `example_account`.`id`,
  `example_account`.`owner`,
  `example_account`.`balance`,
  `example_account`.`limit`,
  `example_account`.`rate`
FROM `example_account`
WHERE
  `example_account`.`balance` < (
    `example_account`.`balance` + %s
  )
ORDER BY
  `example_account`.`id` ASC;
-- parameters: (Decimal('1E-18'),)
