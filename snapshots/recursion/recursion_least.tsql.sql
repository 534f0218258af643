-- in_turn(Entry, F('number_of_comments'), lambda cte: Least(cte.col.value, F('number_of_comments'), Value(3)))

WITH [r]([id], [value]) AS (
  SELECT
    [example_entry].[id] AS [id],
    CAST([example_entry].[number_of_comments] AS BIGINT) AS [value]
  FROM [example_entry]
  WHERE
    [example_entry].[id] = %s
  UNION ALL
  SELECT
    [example_entry].[id] AS [id],
    CAST(CASE
      WHEN (
        [r].[value] <= [example_entry].[number_of_comments]
        OR [example_entry].[number_of_comments] IS NULL
      )
      AND [r].[value] <= %s
      THEN [r].[value]
      WHEN [example_entry].[number_of_comments] <= %s
      THEN [example_entry].[number_of_comments]
      ELSE CAST(%s AS BIGINT)
    END AS BIGINT) AS [value]
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
-- parameters: (1, 3, 3, 3, 1)
