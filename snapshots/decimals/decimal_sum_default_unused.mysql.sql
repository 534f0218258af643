-- Account.objects.exclude(pk=4).aggregate(v=Sum('limit', default=Decimal('0.125')))

SELECT
  COALESCE(SUM(`example_account`.`limit`), %s) AS `v`
FROM `example_account`
WHERE
  NOT (
    `example_account`.`id` = %s
  );
-- parameters: (Decimal('0.125'), 4)
