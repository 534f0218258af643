-- Account.objects.order_by('pk').annotate(v=Value(TINY), w=Value(HUGE), x=Value(Decimal('-0.125')))

SELECT
  `example_account`.`id`,
  `example_account`.`owner`,
  `example_account`.`balance`,
  `example_account`.`limit`,
  `example_account`.`rate`,
  %s AS `v`,
  %s AS `w`,
  %s AS `x`
FROM `example_account`
ORDER BY
  `example_account`.`id` ASC;
-- parameters: (Decimal('1E-18'), Decimal('123456789012345678901234567890123456.5'), Decimal('-0.125'))
