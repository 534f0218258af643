-- united().order_by('id')

WITH [branches]([id], [name], [depth]) AS (
  SELECT
    [example_category].[id] AS [id],
    [example_category].[name] AS [name],
    CAST(%s AS BIGINT) AS [depth]
  FROM [example_category]
  WHERE
    [example_category].[parent_id] IS NULL
  UNION ALL
  SELECT
    [example_category].[id] AS [id],
    [example_category].[name] AS [name],
    CAST((
      [branches].[depth] + %s
    ) AS BIGINT) AS [depth]
  FROM [example_category]
  INNER JOIN [branches]
    ON [example_category].[parent_id] = (
      [branches].[id]
    )
)
SELECT
  [example_category].[id] AS [id],
  [branches].[depth] AS [depth]
FROM [example_category]
INNER JOIN [branches]
  ON [example_category].[id] = (
    [branches].[id]
  )
WHERE
  [branches].[depth] = %s
UNION
SELECT
  [example_category].[id] AS [id],
  [branches].[depth] AS [depth]
FROM [example_category]
INNER JOIN [branches]
  ON [example_category].[id] = (
    [branches].[id]
  )
WHERE
  [branches].[depth] = %s
ORDER BY
  1 ASC OPTION(
    MAXRECURSION 0
);
-- parameters: (0, 1, 0, 2)
