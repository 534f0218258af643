-- Account.objects.filter(balance__isnull=False)
--     .values(v=Greatest('balance', Value(TINY)))
--     .annotate(m=Max('limit'))

SELECT
  MAX(
    COALESCE("example_account"."balance", CAST(%s AS NUMERIC)),
    CAST(%s AS NUMERIC)
  ) AS "v",
  MAX("example_account"."limit") AS "m"
FROM "example_account"
WHERE
  "example_account"."balance" IS NOT NULL
GROUP BY
  MAX(
    COALESCE("example_account"."balance", CAST(%s AS NUMERIC)),
    CAST(%s AS NUMERIC)
  );
-- parameters: ('0.000000000000000001', '0.000000000000000001', '0.000000000000000001', '0.000000000000000001')
