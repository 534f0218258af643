SELECT
  [qualified].[id]
FROM (
  SELECT
    [id] AS [id],
    [rating] AS [key1],
    RANK() OVER (ORDER BY [rating] DESC) AS [window1]
  FROM [example_entry]
) AS [qualified]
WHERE
  [qualified].[window1] <= 2
ORDER BY
  [qualified].[key1] DESC;
-- parameters: ()
