-- Account.objects.filter(pk=0).aggregate(v=Sum('balance', default=EXACT))

SELECT
  COALESCE(SUM(`example_account`.`balance`), %s) AS `v`
FROM `example_account`
WHERE
  `example_account`.`id` = %s;
-- parameters: (Decimal('1.123456789012345678'), 0)
