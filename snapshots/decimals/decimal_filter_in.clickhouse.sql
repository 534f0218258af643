-- Account.objects.order_by('pk')
--     .filter(Q(balance__in=[TINY, EXACT, Decimal('-2.500')]) | Q(limit__in=[HUGE]))

SELECT
  "example_account"."id",
  "example_account"."owner",
  "example_account"."balance",
  "example_account"."limit",
  "example_account"."rate"
FROM "example_account"
WHERE
  (
    "example_account"."balance" IN (CAST(%s AS Nullable(Decimal(30, 18))), CAST(%s AS Nullable(Decimal(30, 18))), CAST(%s AS Nullable(Decimal(30, 18))))
    OR "example_account"."limit" IN (CAST(%s AS Nullable(Decimal(38, 2))))
  )
ORDER BY
  "example_account"."id" ASC;
-- parameters: ('0.000000000000000001', '1.123456789012345678', '-2.500', '123456789012345678901234567890123456.5')
