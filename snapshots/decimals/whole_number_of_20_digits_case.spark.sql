-- Account.objects.order_by('pk')
--     .annotate(v=Case(When(pk=1, then=Value(-10 ** 19 - 3)), default=Value(4)))
--     .values_list('pk', 'v')

SELECT
  `example_account`.`id` AS `pk`,
  CASE WHEN `example_account`.`id` = %s THEN %s ELSE %s END AS `v`
FROM `example_account`
ORDER BY
  1 ASC;
-- parameters: (1, Decimal('-10000000000000000003'), 4)
