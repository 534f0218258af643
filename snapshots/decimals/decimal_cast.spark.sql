-- Account.objects.order_by('pk').annotate(v=Cast('balance', WIDE)).exclude(pk=3)

SELECT
  `example_account`.`id`,
  `example_account`.`owner`,
  `example_account`.`balance`,
  `example_account`.`limit`,
  `example_account`.`rate`,
  CAST(`example_account`.`balance` AS DECIMAL(38, 30)) AS `v`
FROM `example_account`
WHERE
  NOT (
    `example_account`.`id` = %s
  )
ORDER BY
  `example_account`.`id` ASC;
-- parameters: (3,)
