SELECT
  [id],
  RANK() OVER (PARTITION BY [blog_id] ORDER BY [id]) AS [r],
  SUM(CAST([rating] AS BIGINT)) OVER (
    PARTITION BY [blog_id]
    ORDER BY [id]
    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
  ) AS [s]
FROM [example_entry];
-- parameters: ()
