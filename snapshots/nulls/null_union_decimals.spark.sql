-- Account.objects.order_by('pk').values_list(Value(None, FINE))[:2].union(Account.objects.values_list('balance'), all=True)

(
  SELECT
    NULL AS `value1`
  FROM `example_account`
  ORDER BY
    `example_account`.`id` ASC
  LIMIT 2
)
UNION ALL
(
  SELECT
    `example_account`.`balance` AS `balance`
  FROM `example_account`
);
-- parameters: ()
