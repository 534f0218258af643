SELECT
  COALESCE(SUM(CAST([example_entry].[rating] AS BIGINT)), CAST(%s AS BIGINT)) AS [value]
FROM [example_entry]
WHERE
  [example_entry].[id] = %s;
-- parameters: (7, -1)
