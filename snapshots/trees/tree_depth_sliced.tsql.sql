-- in_depth().order_by('-depth', 'pk')[1:4]

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
  [example_category].[id],
  [example_category].[name],
  [example_category].[parent_id],
  [branches].[depth] AS [depth]
FROM [example_category]
INNER JOIN [branches]
  ON [example_category].[id] = (
    [branches].[id]
  )
ORDER BY
  4 DESC,
  [example_category].[id] ASC
OFFSET 1 ROWS
FETCH NEXT 3 ROWS ONLY OPTION(
    MAXRECURSION 0
);
-- parameters: (0, 1)
