SELECT
  *
FROM (
  SELECT
    [example_entry].[id] AS [pk],
    COUNT_BIG([example_entry].[id]) OVER (PARTITION BY [example_entry].[rating]) AS [w]
  FROM [example_entry]
) AS [qualify]
WHERE
  [w] > %s
ORDER BY
  2 DESC,
  1 ASC;
-- parameters: (1,)
