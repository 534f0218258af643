-- Account.objects.order_by('pk')
--     .filter(Q(balance__in=[TINY, EXACT, Decimal('-2.500')]) | Q(limit__in=[HUGE]))

SELECT
  "EXAMPLE_ACCOUNT"."ID",
  "EXAMPLE_ACCOUNT"."OWNER",
  "EXAMPLE_ACCOUNT"."BALANCE",
  "EXAMPLE_ACCOUNT"."LIMIT",
  "EXAMPLE_ACCOUNT"."RATE"
FROM "EXAMPLE_ACCOUNT"
WHERE
  (
    "EXAMPLE_ACCOUNT"."BALANCE" IN (%s, %s, %s)
    OR "EXAMPLE_ACCOUNT"."LIMIT" IN (%s)
  )
ORDER BY
  "EXAMPLE_ACCOUNT"."ID" ASC;
-- parameters: (Decimal('1E-18'), Decimal('1.123456789012345678'), Decimal('-2.500'), Decimal('123456789012345678901234567890123456.5'))
