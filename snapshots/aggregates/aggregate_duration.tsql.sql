SELECT
  SUM([example_event].[pause]) AS [pause__sum],
  CAST(ROUND(AVG(CAST([example_event].[pause] AS FLOAT)), 0) AS BIGINT) AS [pause__avg],
  MAX([example_event].[length]) AS [length__max]
FROM [example_event];
-- parameters: ()
