-- Account.objects.order_by('pk')
--     .annotate(v=Coalesce(Subquery(Account.objects.filter(pk=OuterRef('pk')).values('balance')), Value(TINY)))

SELECT
  `example_account`.`id`,
  `example_account`.`owner`,
  `example_account`.`balance`,
  `example_account`.`limit`,
  `example_account`.`rate`,
  COALESCE(
    (
      SELECT
        `U0`.`balance` AS `balance`
      FROM `example_account` AS `U0`
      WHERE
        `U0`.`id` = (
          `example_account`.`id`
        )
    ),
    %s
  ) AS `v`
FROM `example_account`
ORDER BY
  `example_account`.`id` ASC;
-- parameters: (Decimal('1E-18'),)
