-- Account.objects.order_by('pk').annotate(v=NullIf('balance', Value(TINY)))

SELECT
  "EXAMPLE_ACCOUNT"."ID",
  "EXAMPLE_ACCOUNT"."OWNER",
  "EXAMPLE_ACCOUNT"."BALANCE",
  "EXAMPLE_ACCOUNT"."LIMIT",
  "EXAMPLE_ACCOUNT"."RATE",
  NULLIF("EXAMPLE_ACCOUNT"."BALANCE", %s) AS "V"
FROM "EXAMPLE_ACCOUNT"
ORDER BY
  "EXAMPLE_ACCOUNT"."ID" ASC;
-- parameters: (Decimal('1E-18'),)
