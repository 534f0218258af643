-- EVENTS.values('pk', n=Window(Count(Value(None)), order_by='pk'))

SELECT
  [example_event].[id] AS [pk],
  COUNT_BIG(CAST(NULL AS INT)) OVER (ORDER BY [example_event].[id]) AS [n]
FROM [example_event]
ORDER BY
  1 ASC;
-- parameters: ()
