-- Account.objects.order_by('pk').annotate(v=NullIf('balance', Value(TINY)))

SELECT
  `example_account`.`id`,
  `example_account`.`owner`,
  `example_account`.`balance`,
  `example_account`.`limit`,
  `example_account`.`rate`,
  NULLIF(`example_account`.`balance`, %s) AS `v`
FROM `example_account`
ORDER BY
  `example_account`.`id` ASC;
-- parameters: (Decimal('1E-18'),)
