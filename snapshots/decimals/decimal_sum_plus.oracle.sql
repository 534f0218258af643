-- Account.objects.aggregate(v=Sum('balance') + Value(TINY))

SELECT
  (
    SUM("EXAMPLE_ACCOUNT"."BALANCE") + %s
  ) AS "V"
FROM "EXAMPLE_ACCOUNT";
-- parameters: (Decimal('1E-18'),)
