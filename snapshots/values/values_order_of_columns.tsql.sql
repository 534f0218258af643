SELECT
  CAST(%s AS NVARCHAR(MAX)) AS [v],
  [example_entry].[headline] AS [headline],
  [example_entry].[id] AS [pk]
FROM [example_entry]
ORDER BY
  3 ASC;
-- parameters: ('x',)
