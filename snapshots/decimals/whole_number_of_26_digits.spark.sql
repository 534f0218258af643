-- Account.objects.order_by('pk').annotate(v=Value(10 ** 25)).values_list('pk', 'v')

SELECT
  `example_account`.`id` AS `pk`,
  %s AS `v`
FROM `example_account`
ORDER BY
  1 ASC;
-- parameters: (Decimal('10000000000000000000000000'),)
