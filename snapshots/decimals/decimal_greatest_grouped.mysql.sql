-- Account.objects.filter(balance__isnull=False)
--     .values(v=Greatest('balance', Value(TINY)))
--     .annotate(m=Max('limit'))

SELECT
  GREATEST(COALESCE(`example_account`.`balance`, %s), %s) AS `v`,
  MAX(`example_account`.`limit`) AS `m`
FROM `example_account`
WHERE
  `example_account`.`balance` IS NOT NULL
GROUP BY
  GREATEST(COALESCE(`example_account`.`balance`, %s), %s);
-- parameters: (Decimal('1E-18'), Decimal('1E-18'), Decimal('1E-18'), Decimal('1E-18'))
