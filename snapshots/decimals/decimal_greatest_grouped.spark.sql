-- Account.objects.filter(balance__isnull=False)
--     .values(v=Greatest('balance', Value(TINY)))
--     .annotate(m=Max('limit'))

SELECT
  `grouped`.`key1` AS `v`,
  MAX(`grouped`.`example_account_limit`) AS `m`
FROM (
  SELECT
    greatest(`example_account`.`balance`, %s) AS `key1`,
    `example_account`.`limit` AS `example_account_limit`
  FROM `example_account`
  WHERE
    `example_account`.`balance` IS NOT NULL
) AS `grouped`
GROUP BY
  `grouped`.`key1`;
-- parameters: (Decimal('1E-18'),)
