-- Account.objects.values(v=F('balance') * 2).annotate(n=Max('limit'))

SELECT
  `grouped`.`key1` AS `v`,
  MAX(`grouped`.`example_account_limit`) AS `n`
FROM (
  SELECT
    (
      `example_account`.`balance` * %s
    ) AS `key1`,
    `example_account`.`limit` AS `example_account_limit`
  FROM `example_account`
) AS `grouped`
GROUP BY
  `grouped`.`key1`;
-- parameters: (2,)
