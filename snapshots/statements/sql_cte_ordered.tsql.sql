WITH [c] AS (
  SELECT
    [id] AS [id]
  FROM [example_entry]
)
SELECT
  [c].[id]
FROM [c]
ORDER BY
  [c].[id];
-- parameters: ()
