-- Account.objects.filter(balance__isnull=False)
--     .values(v=Greatest('balance', Value(TINY)))
--     .annotate(m=Max('limit'))

SELECT
  greatest("example_account"."balance", CAST(%s AS Nullable(Decimal(28, 18)))) AS "v",
  MAX("example_account"."limit") AS "m"
FROM "example_account"
WHERE
  "example_account"."balance" IS NOT NULL
GROUP BY
  greatest("example_account"."balance", CAST(%s AS Nullable(Decimal(28, 18))));
-- parameters: ('0.000000000000000001', '0.000000000000000001')
