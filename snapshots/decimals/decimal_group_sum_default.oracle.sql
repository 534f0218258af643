-- Account.objects.values('owner').annotate(v=Sum('limit', filter=Q(pk=5), default=Decimal('0.125')))

SELECT
  "EXAMPLE_ACCOUNT"."OWNER" AS "OWNER",
  COALESCE(
    SUM(CASE WHEN "EXAMPLE_ACCOUNT"."ID" = %s THEN "EXAMPLE_ACCOUNT"."LIMIT" END),
    %s
  ) AS "V"
FROM "EXAMPLE_ACCOUNT"
GROUP BY
  "EXAMPLE_ACCOUNT"."OWNER";
-- parameters: (5, Decimal('0.125'))
