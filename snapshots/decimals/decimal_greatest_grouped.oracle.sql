-- Account.objects.filter(balance__isnull=False)
--     .values(v=Greatest('balance', Value(TINY)))
--     .annotate(m=Max('limit'))

SELECT
  "GROUPED"."KEY1" AS "V",
  MAX("GROUPED"."EXAMPLE_ACCOUNT_LIMIT") AS "M"
FROM (
  SELECT
    GREATEST(COALESCE("EXAMPLE_ACCOUNT"."BALANCE", %s), %s) AS "KEY1",
    "EXAMPLE_ACCOUNT"."LIMIT" AS "EXAMPLE_ACCOUNT_LIMIT"
  FROM "EXAMPLE_ACCOUNT"
  WHERE
    "EXAMPLE_ACCOUNT"."BALANCE" IS NOT NULL
) "GROUPED"
GROUP BY
  "GROUPED"."KEY1";
-- parameters: (Decimal('1E-18'), Decimal('1E-18'))
