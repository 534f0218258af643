-- Account.objects.order_by('pk').annotate(v=Coalesce('rate', Value(Decimal('1E-30'))))

SELECT
  `example_account`.`id`,
  `example_account`.`owner`,
  `example_account`.`balance`,
  `example_account`.`limit`,
  `example_account`.`rate`,
  COALESCE(`example_account`.`rate`, %s) AS `v`
FROM `example_account`
ORDER BY
  `example_account`.`id` ASC;
-- parameters: (Decimal('1E-30'),)
