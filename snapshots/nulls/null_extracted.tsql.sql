-- EVENTS.values('pk', v=ExtractYear(DAY), w=ExtractYear(MOMENT))

SELECT
  [example_event].[id] AS [pk],
  DATEPART(YEAR, CAST(NULL AS DATE)) AS [v],
  DATEPART(YEAR, CAST(NULL AS DATETIME2)) AS [w]
FROM [example_event]
ORDER BY
  1 ASC;
-- parameters: ()
