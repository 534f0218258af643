-- below(Upper('name'), lambda cte: Lower('name'))

WITH [r]([id], [value]) AS (
  SELECT
    [example_category].[id] AS [id],
    CAST(UPPER([example_category].[name]) AS NVARCHAR(MAX)) AS [value]
  FROM [example_category]
  WHERE
    [example_category].[parent_id] IS NULL
  UNION ALL
  SELECT
    [example_category].[id] AS [id],
    CAST(LOWER([example_category].[name]) AS NVARCHAR(MAX)) AS [value]
  FROM [example_category]
  INNER JOIN [r]
    ON [example_category].[parent_id] = (
      [r].[id]
    )
)
SELECT
  [r].[id] AS [id],
  [r].[value] AS [value]
FROM [r]
ORDER BY
  1 ASC OPTION(
    MAXRECURSION 0
);
-- parameters: ()
