-- Account.objects.order_by('pk').annotate(v=Coalesce('rate', 5, output_field=WIDE))

SELECT
  `example_account`.`id`,
  `example_account`.`owner`,
  `example_account`.`balance`,
  `example_account`.`limit`,
  `example_account`.`rate`,
  COALESCE(`example_account`.`rate`, CAST(%s AS DECIMAL(38, 30))) AS `v`
FROM `example_account`
ORDER BY
  `example_account`.`id` ASC;
-- parameters: (5,)
