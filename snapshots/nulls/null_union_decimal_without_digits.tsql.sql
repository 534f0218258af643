-- Account.objects.order_by('pk').values_list(Value(None, DecimalField()))[:2].union(Account.objects.values_list('rate'), all=True)

SELECT
  [arm].[value1]
FROM (
  SELECT
  TOP 2
    CAST(NULL AS NUMERIC(1, 0)) AS [value1]
  FROM [example_account]
  ORDER BY
    [example_account].[id] ASC
) AS [arm]
UNION ALL
SELECT
  [example_account].[rate] AS [rate]
FROM [example_account];
-- parameters: ()
