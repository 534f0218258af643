-- Account.objects.exclude(pk=4).aggregate(v=Sum('limit', default=Decimal('0.125')))

SELECT
  COALESCE(SUM("EXAMPLE_ACCOUNT"."LIMIT"), %s) AS "V"
FROM "EXAMPLE_ACCOUNT"
WHERE
  NOT (
    "EXAMPLE_ACCOUNT"."ID" = %s
  );
-- parameters: (Decimal('0.125'), 4)
