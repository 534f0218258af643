-- Account.objects.values('owner')
--     .annotate(v=Cast(Coalesce(Avg('limit', filter=Q(pk=5)), Value(Decimal('0.125'))), DecimalField()))

SELECT
  "EXAMPLE_ACCOUNT"."OWNER" AS "OWNER",
  CAST(COALESCE(
    AVG(CASE WHEN "EXAMPLE_ACCOUNT"."ID" = %s THEN "EXAMPLE_ACCOUNT"."LIMIT" END),
    %s
  ) AS NUMBER) AS "V"
FROM "EXAMPLE_ACCOUNT"
GROUP BY
  "EXAMPLE_ACCOUNT"."OWNER";
-- parameters: (5, Decimal('0.125'))
