-- Account.objects.values_list('balance', 'pk')
--     .union(Account.objects.filter(pk__lt=3).values_list(Value(Decimal('0.5')), 'pk'))
--     .order_by('pk', 'balance')

(
  SELECT
    `example_account`.`balance` AS `balance`,
    `example_account`.`id` AS `pk`
  FROM `example_account`
)
UNION
(
  SELECT
    %s AS `value1`,
    `example_account`.`id` AS `pk`
  FROM `example_account`
  WHERE
    `example_account`.`id` < %s
)
ORDER BY
  2 ASC,
  1 ASC;
-- parameters: (Decimal('0.5'), 3)
