WITH [r]([id], [name]) AS (
  SELECT
    [example_category].[id] AS [id],
    [example_category].[name] AS [name]
  FROM [example_category]
  WHERE
    [example_category].[parent_id] IS NULL
  UNION ALL
  SELECT
    [example_category].[id] AS [id],
    [example_category].[name] AS [name]
  FROM [example_category]
  INNER JOIN [r]
    ON [example_category].[parent_id] = (
      [r].[id]
    )
)
SELECT
  [r].[id] AS [id],
  [r].[name] AS [name]
FROM [r]
WHERE
  [r].[id] < %s
UNION
SELECT
  [r].[id] AS [id],
  [r].[name] AS [name]
FROM [r]
WHERE
  [r].[id] >= %s
ORDER BY
  1 DESC OPTION(
    MAXRECURSION 0
);
-- parameters: (3, 3)
