-- Account.objects.filter(pk=1)
--     .values_list(Value(TINY))
--     .union(Account.objects.values_list('balance'), Account.objects.filter(pk=1).values_list(Value(Decimal('1E+11'))))

(
  SELECT
    %s AS `value1`
  FROM `example_account`
  WHERE
    `example_account`.`id` = %s
)
UNION
(
  SELECT
    `example_account`.`balance` AS `balance`
  FROM `example_account`
)
UNION
(
  SELECT
    %s AS `value1`
  FROM `example_account`
  WHERE
    `example_account`.`id` = %s
);
-- parameters: (Decimal('1E-18'), 1, Decimal('1E+11'), 1)
