-- Account.objects.values('owner').annotate(v=Sum('limit', filter=Q(pk=5), default=Decimal('0.125')))

SELECT
  [example_account].[owner] AS [owner],
  COALESCE(
    CAST(SUM(CASE WHEN [example_account].[id] = %s THEN [example_account].[limit] END) AS NUMERIC(38, 3)),
    CAST(%s AS NUMERIC(13, 3))
  ) AS [v]
FROM [example_account]
GROUP BY
  [example_account].[owner];
-- parameters: (5, Decimal('0.125'))
