-- Account.objects.order_by('pk').annotate(v=Value(Decimal('0E-20')), w=Value(Decimal('0E+3')))

SELECT
  `example_account`.`id`,
  `example_account`.`owner`,
  `example_account`.`balance`,
  `example_account`.`limit`,
  `example_account`.`rate`,
  %s AS `v`,
  %s AS `w`
FROM `example_account`
ORDER BY
  `example_account`.`id` ASC;
-- parameters: (Decimal('0E-20'), Decimal('0E+3'))
