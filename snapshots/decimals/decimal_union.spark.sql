-- Account.objects.values_list('rate')
--     .union(Account.objects.exclude(pk=4).values_list('limit'), all=True)

(
  SELECT
    `example_account`.`rate` AS `rate`
  FROM `example_account`
)
UNION ALL
(
  SELECT
    CAST(`example_account`.`limit` AS DECIMAL(38, 30)) AS `limit`
  FROM `example_account`
  WHERE
    NOT (
      `example_account`.`id` = %s
    )
);
-- parameters: (4,)
