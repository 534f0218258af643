-- Account.objects.values(v=F('balance') * 2).annotate(n=Max('limit'))

SELECT
  (
    `example_account`.`balance` * %s
  ) AS `v`,
  MAX(`example_account`.`limit`) AS `n`
FROM `example_account`
GROUP BY
  (
    `example_account`.`balance` * %s
  );
-- parameters: (2, 2)
