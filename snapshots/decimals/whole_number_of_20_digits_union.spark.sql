-- Account.objects.values_list('pk')
--     .union(Account.objects.values_list(Value(10 ** 19 + 1)))
--     .order_by('pk')

(
  SELECT
    `example_account`.`id` AS `pk`
  FROM `example_account`
)
UNION
(
  SELECT
    %s AS `value1`
  FROM `example_account`
)
ORDER BY
  1 ASC;
-- parameters: (Decimal('10000000000000000001'),)
