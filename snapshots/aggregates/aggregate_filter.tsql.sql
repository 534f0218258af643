SELECT
  COUNT_BIG(CASE WHEN [example_entry].[rating] >= %s THEN [example_entry].[id] END) AS [good],
  SUM(
    CASE
      WHEN [example_entry].[rating] < %s
      THEN CAST([example_entry].[rating] AS BIGINT)
    END
  ) AS [bad]
FROM [example_entry];
-- parameters: (4, 2)
