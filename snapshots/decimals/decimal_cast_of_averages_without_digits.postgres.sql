-- Account.objects.values('owner')
--     .annotate(v=Cast(Coalesce(Avg('limit', filter=Q(pk=5)), Value(Decimal('0.125'))), DecimalField()))

SELECT
  "example_account"."owner" AS "owner",
  CAST(COALESCE(
    AVG("example_account"."limit") FILTER(WHERE
      "example_account"."id" = %s),
    %s
  ) AS DECIMAL) AS "v"
FROM "example_account"
GROUP BY
  "example_account"."owner";
-- parameters: (5, Decimal('0.125'))
