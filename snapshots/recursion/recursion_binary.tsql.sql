-- in_turn(Measurement, Value(b'\x00', BinaryField()), lambda cte: F('payload'))

WITH [r]([id], [value]) AS (
  SELECT
    [example_measurement].[id] AS [id],
    CAST(%s AS VARBINARY(MAX)) AS [value]
  FROM [example_measurement]
  WHERE
    [example_measurement].[id] = %s
  UNION ALL
  SELECT
    [example_measurement].[id] AS [id],
    CAST([example_measurement].[payload] AS VARBINARY(MAX)) AS [value]
  FROM [example_measurement]
  INNER JOIN [r]
    ON [example_measurement].[id] = (
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
-- parameters: (b'\x00', 1, 1)
