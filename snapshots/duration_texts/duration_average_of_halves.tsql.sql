-- Event.objects.filter(pk__in=[2, 14]).aggregate(v=Avg('length'))

SELECT
  CAST(CASE
    WHEN AVG(CAST([example_event].[length] AS FLOAT)) - FLOOR(AVG(CAST([example_event].[length] AS FLOAT))) = 0.5
    THEN 2 * ROUND(AVG(CAST([example_event].[length] AS FLOAT)) / 2, 0)
    ELSE ROUND(AVG(CAST([example_event].[length] AS FLOAT)), 0)
  END AS BIGINT) AS [v]
FROM [example_event]
WHERE
  [example_event].[id] IN (%s, %s);
-- parameters: (2, 14)
