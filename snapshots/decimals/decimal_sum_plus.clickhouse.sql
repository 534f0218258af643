-- Account.objects.aggregate(v=Sum('balance') + Value(TINY))

SELECT
  (
    CAST(SUM("example_account"."balance") AS Nullable(Decimal(39, 18))) + CAST(%s AS Nullable(Decimal(28, 18)))
  ) AS "v"
FROM "example_account";
-- parameters: ('0.000000000000000001',)
