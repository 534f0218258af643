-- Account.objects.values(v=F('balance') * 2).annotate(n=Max('limit'))

SELECT
  (
    CAST("example_account"."balance" AS Nullable(Decimal(49, 18))) * %s
  ) AS "v",
  MAX("example_account"."limit") AS "n"
FROM "example_account"
GROUP BY
  (
    CAST("example_account"."balance" AS Nullable(Decimal(49, 18))) * %s
  );
-- parameters: (2, 2)
