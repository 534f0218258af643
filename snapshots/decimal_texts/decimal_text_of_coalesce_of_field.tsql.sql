SELECT
  COALESCE(
    CAST([example_measurement].[amount] AS NVARCHAR(MAX)),
    CAST(%s AS NVARCHAR(MAX))
  ) AS [cast1],
  COALESCE(
    CAST([example_measurement].[amount] AS NVARCHAR(MAX)),
    CAST(%s AS NVARCHAR(MAX))
  ) AS [cast2]
FROM [example_measurement]
ORDER BY
  [example_measurement].[id] ASC;
-- parameters: (Decimal('1.50'), 0)
