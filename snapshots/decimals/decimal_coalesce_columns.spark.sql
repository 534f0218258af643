-- Account.objects.order_by('pk').exclude(pk=4).annotate(v=Coalesce('rate', 'limit'))

SELECT
  `example_account`.`id`,
  `example_account`.`owner`,
  `example_account`.`balance`,
  `example_account`.`limit`,
  `example_account`.`rate`,
  COALESCE(`example_account`.`rate`, CAST(`example_account`.`limit` AS DECIMAL(38, 30))) AS `v`
FROM `example_account`
WHERE
  NOT (
    `example_account`.`id` = %s
  )
ORDER BY
  `example_account`.`id` ASC;
-- parameters: (4,)
