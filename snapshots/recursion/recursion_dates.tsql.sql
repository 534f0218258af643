-- in_turn(Event, F('day'), lambda cte: Greatest(cte.col.value, F('deadline')))

WITH [r]([id], [value]) AS (
  SELECT
    [example_event].[id] AS [id],
    [example_event].[day] AS [value]
  FROM [example_event]
  WHERE
    [example_event].[id] = %s
  UNION ALL
  SELECT
    [example_event].[id] AS [id],
    CASE
      WHEN [r].[value] >= [example_event].[deadline] OR [example_event].[deadline] IS NULL
      THEN [r].[value]
      ELSE [example_event].[deadline]
    END AS [value]
  FROM [example_event]
  INNER JOIN [r]
    ON [example_event].[id] = (
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
