-- Account.objects.order_by('pk').exclude(pk=4).annotate(v=F('balance') + F('limit'))

SELECT
  `example_account`.`id`,
  `example_account`.`owner`,
  `example_account`.`balance`,
  `example_account`.`limit`,
  `example_account`.`rate`,
  (
    `example_account`.`balance` + CAST(`example_account`.`limit` AS DECIMAL(38, 18))
  ) AS `v`
FROM `example_account`
WHERE
  NOT (
    `example_account`.`id` = %s
  )
ORDER BY
  `example_account`.`id` ASC;
-- parameters: (4,)
