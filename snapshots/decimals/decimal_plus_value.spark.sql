-- Account.objects.order_by('pk')
--     .annotate(v=F('balance') + Value(TINY), w=F('rate') - Value(Decimal('1E-30')))

SELECT
  `example_account`.`id`,
  `example_account`.`owner`,
  `example_account`.`balance`,
  `example_account`.`limit`,
  `example_account`.`rate`,
  (
    `example_account`.`balance` + %s
  ) AS `v`,
  (
    `example_account`.`rate` - %s
  ) AS `w`
FROM `example_account`
ORDER BY
  `example_account`.`id` ASC;
-- parameters: (Decimal('1E-18'), Decimal('1E-30'))
