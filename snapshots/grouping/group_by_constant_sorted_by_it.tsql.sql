SELECT
  CAST(%s AS BIGINT) AS [k],
  COUNT_BIG([example_entry].[id]) AS [n]
FROM [example_entry]
ORDER BY
  1 DESC;
-- parameters: (7,)
