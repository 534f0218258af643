-- Account.objects.order_by('pk')
--     .filter(balance__isnull=False)
--     .annotate(v=Greatest('balance', Value(TINY)), w=Least('balance', Value(EXACT), output_field=FINE))

SELECT
  `example_account`.`id`,
  `example_account`.`owner`,
  `example_account`.`balance`,
  `example_account`.`limit`,
  `example_account`.`rate`,
  greatest(`example_account`.`balance`, %s) AS `v`,
  least(`example_account`.`balance`, %s) AS `w`
FROM `example_account`
WHERE
  `example_account`.`balance` IS NOT NULL
ORDER BY
  `example_account`.`id` ASC;
-- parameters: (Decimal('1E-18'), Decimal('1.123456789012345678'))
