-- Account.objects.order_by('pk')
--     .filter(Q(balance__in=[TINY, EXACT, Decimal('-2.500')]) | Q(limit__in=[HUGE]))

SELECT
  `example_account`.`id`,
  `example_account`.`owner`,
  `example_account`.`balance`,
  `example_account`.`limit`,
  `example_account`.`rate`
FROM `example_account`
WHERE
  (
    `example_account`.`balance` IN (%s, %s, %s)
    OR `example_account`.`limit` IN (%s)
  )
ORDER BY
  `example_account`.`id` ASC;
-- parameters: (Decimal('1E-18'), Decimal('1.123456789012345678'), Decimal('-2.500'), Decimal('123456789012345678901234567890123456.5'))
