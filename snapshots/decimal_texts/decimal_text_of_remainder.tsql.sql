SELECT
  CAST([example_product].[price] %% %s AS NVARCHAR(MAX)) AS [cast1],
  CAST((
    [example_product].[price] %% %s
  ) AS NVARCHAR(MAX)) AS [cast2]
FROM [example_product]
ORDER BY
  [example_product].[id] ASC;
-- parameters: (3, 7)
