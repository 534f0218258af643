-- Account.objects.order_by('pk').annotate(v=Value(TINY), w=Value(HUGE), x=Value(Decimal('-0.125')))

SELECT
  "EXAMPLE_ACCOUNT"."ID",
  "EXAMPLE_ACCOUNT"."OWNER",
  "EXAMPLE_ACCOUNT"."BALANCE",
  "EXAMPLE_ACCOUNT"."LIMIT",
  "EXAMPLE_ACCOUNT"."RATE",
  %s AS "V",
  %s AS "W",
  %s AS "X"
FROM "EXAMPLE_ACCOUNT"
ORDER BY
  "EXAMPLE_ACCOUNT"."ID" ASC;
-- parameters: (Decimal('1E-18'), Decimal('123456789012345678901234567890123456.5'), Decimal('-0.125'))
