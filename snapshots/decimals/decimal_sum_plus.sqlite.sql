-- Account.objects.aggregate(v=Sum('balance') + Value(TINY))

SELECT
  (
    SUM("example_account"."balance") + CAST(%s AS NUMERIC)
  ) AS "v"
FROM "example_account";
-- parameters: ('0.000000000000000001',)
