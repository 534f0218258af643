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
    `example_account`.`limit` AS `limit`
  FROM `example_account`
  WHERE
    NOT (
      `example_account`.`id` = %s
    )
);
-- parameters: (4,)
