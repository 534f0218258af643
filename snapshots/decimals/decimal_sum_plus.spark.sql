-- Account.objects.aggregate(v=Sum('balance') + Value(TINY))

SELECT
  (
    SUM(`example_account`.`balance`) + %s
  ) AS `v`
FROM `example_account`;
-- parameters: (Decimal('1E-18'),)
