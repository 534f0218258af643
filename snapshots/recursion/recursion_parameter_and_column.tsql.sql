-- in_turn(Entry, Value(7), lambda cte: F('number_of_comments'))

WITH [r]([id], [value]) AS (
  SELECT
    [example_entry].[id] AS [id],
    CAST(%s AS BIGINT) AS [value]
  FROM [example_entry]
  WHERE
    [example_entry].[id] = %s
  UNION ALL
  SELECT
    [example_entry].[id] AS [id],
    CAST([example_entry].[number_of_comments] AS BIGINT) AS [value]
  FROM [example_entry]
  INNER JOIN [r]
    ON [example_entry].[id] = (
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
-- parameters: (7, 1, 1)
