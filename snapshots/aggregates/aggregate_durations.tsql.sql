SELECT
  DATEPART(YEAR, [example_event].[day]) AS [day__year],
  SUM([example_event].[length]) AS [total],
  MAX([example_event].[pause]) AS [most]
FROM [example_event]
GROUP BY
  DATEPART(YEAR, [example_event].[day])
ORDER BY
  1 ASC;
-- parameters: ()
