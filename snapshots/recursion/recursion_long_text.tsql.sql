-- in_turn(Blog, F('tagline'), lambda cte: Concat(F('tagline'), cte.col.value))

WITH [r]([id], [value]) AS (
  SELECT
    [example_blog].[id] AS [id],
    CAST([example_blog].[tagline] AS NVARCHAR(MAX)) AS [value]
  FROM [example_blog]
  WHERE
    [example_blog].[id] = %s
  UNION ALL
  SELECT
    [example_blog].[id] AS [id],
    CAST(CONCAT([example_blog].[tagline], [r].[value]) AS NVARCHAR(MAX)) AS [value]
  FROM [example_blog]
  INNER JOIN [r]
    ON [example_blog].[id] = (
      [r].[id] + %s
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
-- parameters: (1, 1)
