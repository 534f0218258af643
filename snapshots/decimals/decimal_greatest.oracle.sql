-- Account.objects.order_by('pk')
--     .filter(balance__isnull=False)
--     .annotate(v=Greatest('balance', Value(TINY)), w=Least('balance', Value(EXACT), output_field=FINE))

SELECT
  "EXAMPLE_ACCOUNT"."ID",
  "EXAMPLE_ACCOUNT"."OWNER",
  "EXAMPLE_ACCOUNT"."BALANCE",
  "EXAMPLE_ACCOUNT"."LIMIT",
  "EXAMPLE_ACCOUNT"."RATE",
  GREATEST(COALESCE("EXAMPLE_ACCOUNT"."BALANCE", %s), %s) AS "V",
  LEAST(COALESCE("EXAMPLE_ACCOUNT"."BALANCE", %s), %s) AS "W"
FROM "EXAMPLE_ACCOUNT"
WHERE
  "EXAMPLE_ACCOUNT"."BALANCE" IS NOT NULL
ORDER BY
  "EXAMPLE_ACCOUNT"."ID" ASC;
-- parameters: (Decimal('1E-18'), Decimal('1E-18'), Decimal('1.123456789012345678'), Decimal('1.123456789012345678'))
