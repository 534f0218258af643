-- Account.objects.filter(pk=0).aggregate(v=Sum('balance', default=EXACT))

SELECT
  COALESCE(SUM("EXAMPLE_ACCOUNT"."BALANCE"), %s) AS "V"
FROM "EXAMPLE_ACCOUNT"
WHERE
  "EXAMPLE_ACCOUNT"."ID" = %s;
-- parameters: (Decimal('1.123456789012345678'), 0)
