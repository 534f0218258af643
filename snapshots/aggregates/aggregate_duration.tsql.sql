-- Event.objects.aggregate(Sum('pause'), Avg('pause'), Max('length'))

SELECT
  SUM([example_event].[pause]) AS [pause__sum],
  CAST(CASE
    WHEN AVG(CAST([example_event].[pause] AS FLOAT)) - FLOOR(AVG(CAST([example_event].[pause] AS FLOAT))) = 0.5
    THEN 2 * ROUND(AVG(CAST([example_event].[pause] AS FLOAT)) / 2, 0)
    ELSE ROUND(AVG(CAST([example_event].[pause] AS FLOAT)), 0)
  END AS BIGINT) AS [pause__avg],
  MAX([example_event].[length]) AS [length__max]
FROM [example_event];
-- parameters: ()
