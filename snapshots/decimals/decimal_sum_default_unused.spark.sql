-- Account.objects.exclude(pk=4).aggregate(v=Sum('limit', default=Decimal('0.125')))

SELECT
  COALESCE(CAST(SUM(`example_account`.`limit`) AS DECIMAL(38, 3)), %s) AS `v`
FROM `example_account`
WHERE
  NOT (
    `example_account`.`id` = %s
  );
-- parameters: (Decimal('0.125'), 4)
