SELECT
  [id],
  SUM(CAST([rating] AS BIGINT)) OVER (PARTITION BY [blog_id] ORDER BY [id]) AS [s]
FROM [example_entry];
-- parameters: ()
