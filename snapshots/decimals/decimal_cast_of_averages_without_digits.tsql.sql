-- Account.objects.values('owner')
--     .annotate(v=Cast(Coalesce(Avg('limit', filter=Q(pk=5)), Value(Decimal('0.125'))), DecimalField()))

SELECT
  [example_account].[owner] AS [owner],
  CAST(COALESCE(
    AVG(CASE WHEN [example_account].[id] = %s THEN [example_account].[limit] END),
    CAST(%s AS NUMERIC(13, 3))
  ) AS NUMERIC(38, 6)) AS [v]
FROM [example_account]
GROUP BY
  [example_account].[owner];
-- parameters: (5, Decimal('0.125'))
