-- in_depth().values('depth').annotate(n=Count('pk'), last=Max('name')).order_by('depth')

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
  [branches].[depth] AS [depth],
  COUNT_BIG([example_category].[id]) AS [n],
  MAX([example_category].[name]) AS [last]
FROM [example_category]
INNER JOIN [branches]
  ON [example_category].[id] = (
    [branches].[id]
  )
GROUP BY
  [branches].[depth]
ORDER BY
  1 ASC OPTION(
    MAXRECURSION 0
);
-- parameters: (0, 1)
