-- Account.objects.filter(balance__isnull=False)
--     .values(v=Greatest('balance', Value(TINY)))
--     .annotate(m=Max('limit'))

SELECT
  [grouped].[key1] AS [v],
  MAX([grouped].[example_account_limit]) AS [m]
FROM (
  SELECT
    CASE
      WHEN [example_account].[balance] >= %s
      THEN [example_account].[balance]
      ELSE CAST(%s AS NUMERIC(28, 18))
    END AS [key1],
    [example_account].[limit] AS [example_account_limit]
  FROM [example_account]
  WHERE
    [example_account].[balance] IS NOT NULL
) AS [grouped]
GROUP BY
  [grouped].[key1];
-- parameters: (Decimal('1E-18'), Decimal('1E-18'))
