-- Account.objects.order_by('pk').filter(balance__lt=F('balance') + Value(TINY))

SELECT
  "EXAMPLE_ACCOUNT"."ID",
  "EXAMPLE_ACCOUNT"."OWNER",
  "EXAMPLE_ACCOUNT"."BALANCE",
  "EXAMPLE_ACCOUNT"."LIMIT",
  "EXAMPLE_ACCOUNT"."RATE"
FROM "EXAMPLE_ACCOUNT"
WHERE
  "EXAMPLE_ACCOUNT"."BALANCE" < (
    "EXAMPLE_ACCOUNT"."BALANCE" + %s
  )
ORDER BY
  "EXAMPLE_ACCOUNT"."ID" ASC;
-- parameters: (Decimal('1E-18'),)
