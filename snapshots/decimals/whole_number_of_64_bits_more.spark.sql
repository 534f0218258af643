-- Account.objects.order_by('pk')
--     .annotate(v=Coalesce(NullIf('pk', Value(2)), Value(2 ** 63)), w=Value(-2 ** 63))
--     .values_list('pk', 'v', 'w')

SELECT
  `example_account`.`id` AS `pk`,
  COALESCE(NULLIF(`example_account`.`id`, %s), %s) AS `v`,
  %s AS `w`
FROM `example_account`
ORDER BY
  1 ASC;
-- parameters: (2, Decimal('9223372036854775808'), -9223372036854775808)
