-- Account.objects.order_by('pk')
--     .annotate(v=Case(When(pk=1, then=Value(TINY)), When(pk=2, then=Value(Decimal(7))), default='balance', output_field=FINE))

SELECT
  `example_account`.`id`,
  `example_account`.`owner`,
  `example_account`.`balance`,
  `example_account`.`limit`,
  `example_account`.`rate`,
  CASE
    WHEN `example_account`.`id` = %s
    THEN %s
    WHEN `example_account`.`id` = %s
    THEN %s
    ELSE `example_account`.`balance`
  END AS `v`
FROM `example_account`
ORDER BY
  `example_account`.`id` ASC;
-- parameters: (1, Decimal('1E-18'), 2, Decimal('7'))
