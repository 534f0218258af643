-- EVENTS.values('pk', v=TruncMonth(DAY), w=TruncMonth(MOMENT), x=TruncDate(MOMENT))

SELECT
  [example_event].[id] AS [pk],
  DATEADD(DAY, 1 - DAY(CAST(NULL AS DATE)), CAST(NULL AS DATE)) AS [v],
  CAST(DATEADD(DAY, 1 - DAY(CAST(NULL AS DATETIME2)), CAST(CAST(NULL AS DATETIME2) AS DATE)) AS DATETIME2) AS [w],
  CAST(CAST(NULL AS DATETIME2) AS DATE) AS [x]
FROM [example_event]
ORDER BY
  1 ASC;
-- parameters: ()
