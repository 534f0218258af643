-- Account.objects.order_by('pk').filter(balance=Cast(Value(TINY), DecimalField()))

SELECT
  "EXAMPLE_ACCOUNT"."ID",
  "EXAMPLE_ACCOUNT"."OWNER",
  "EXAMPLE_ACCOUNT"."BALANCE",
  "EXAMPLE_ACCOUNT"."LIMIT",
  "EXAMPLE_ACCOUNT"."RATE"
FROM "EXAMPLE_ACCOUNT"
WHERE
  "EXAMPLE_ACCOUNT"."BALANCE" = (
    CAST(%s AS NUMBER)
  )
ORDER BY
  "EXAMPLE_ACCOUNT"."ID" ASC;
-- parameters: (Decimal('1E-18'),)
