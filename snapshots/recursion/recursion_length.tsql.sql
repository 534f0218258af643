-- in_turn(Entry, Length('headline'), lambda cte: cte.col.value + Length(Concat('body_text', Value('.'))))

WITH [r]([id], [value]) AS (
  SELECT
    [example_entry].[id] AS [id],
    CAST((
      LEN([example_entry].[headline] + '.') - 1
    ) AS BIGINT) AS [value]
  FROM [example_entry]
  WHERE
    [example_entry].[id] = %s
  UNION ALL
  SELECT
    [example_entry].[id] AS [id],
    CAST((
      [r].[value] + (
        LEN(CONCAT([example_entry].[body_text], %s) + '.') - 1
      )
    ) AS BIGINT) AS [value]
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
-- parameters: (1, '.', 1)
