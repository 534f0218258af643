-- Account.objects.aggregate(v=Sum(Case(When(pk__lt=3, then='balance'), default=Value(TINY))))

SELECT
  SUM(
    CASE
      WHEN "example_account"."id" < %s
      THEN "example_account"."balance"
      ELSE CAST(%s AS Nullable(Decimal(28, 18)))
    END
  ) AS "v"
FROM "example_account";
-- parameters: (3, '0.000000000000000001')
