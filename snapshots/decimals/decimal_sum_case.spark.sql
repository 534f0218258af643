-- Account.objects.aggregate(v=Sum(Case(When(pk__lt=3, then='balance'), default=Value(TINY))))

SELECT
  SUM(
    CASE
      WHEN `example_account`.`id` < %s
      THEN `example_account`.`balance`
      ELSE %s
    END
  ) AS `v`
FROM `example_account`;
-- parameters: (3, Decimal('1E-18'))
