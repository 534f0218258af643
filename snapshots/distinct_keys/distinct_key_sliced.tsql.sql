SELECT DISTINCT
  [example_entry].[rating] AS [rating],
  COALESCE([example_entry].[rating], CAST(%s AS BIGINT))
FROM [example_entry]
ORDER BY
  2 DESC
OFFSET 1 ROWS
FETCH NEXT 2 ROWS ONLY;
-- parameters: (5,)
