-- Account.objects.order_by('pk').annotate(v=Coalesce(Cast('pk', FINE), Value(TINY)))

SELECT
  `example_account`.`id`,
  `example_account`.`owner`,
  `example_account`.`balance`,
  `example_account`.`limit`,
  `example_account`.`rate`,
  COALESCE(CAST(`example_account`.`id` AS DECIMAL(30, 18)), %s) AS `v`
FROM `example_account`
ORDER BY
  `example_account`.`id` ASC;
-- parameters: (Decimal('1E-18'),)
