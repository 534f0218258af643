-- Account.objects.order_by('pk').annotate(v=Cast(Value(Decimal('-1.50')), CharField()))

SELECT
  `example_account`.`id`,
  `example_account`.`owner`,
  `example_account`.`balance`,
  `example_account`.`limit`,
  `example_account`.`rate`,
  CAST(%s AS CHAR) AS `v`
FROM `example_account`
ORDER BY
  `example_account`.`id` ASC;
-- parameters: (Decimal('-1.50'),)
