-- Account.objects.order_by('pk')
--     .exclude(pk=4)
--     .annotate(v=F('balance') * 3, w=F('balance') * Decimal('0.5'), x=Decimal(2) * F('rate'))

SELECT
  `example_account`.`id`,
  `example_account`.`owner`,
  `example_account`.`balance`,
  `example_account`.`limit`,
  `example_account`.`rate`,
  (
    `example_account`.`balance` * %s
  ) AS `v`,
  (
    `example_account`.`balance` * %s
  ) AS `w`,
  (
    %s * `example_account`.`rate`
  ) AS `x`
FROM `example_account`
WHERE
  NOT (
    `example_account`.`id` = %s
  )
ORDER BY
  `example_account`.`id` ASC;
-- parameters: (3, Decimal('0.5'), Decimal('2'), 4)
