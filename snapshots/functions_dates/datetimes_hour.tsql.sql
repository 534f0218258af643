-- Event.objects.datetimes('ends_at', 'hour', order='DESC')

SELECT DISTINCT
  DATEADD(
    HOUR,
    DATEDIFF(HOUR, CAST([example_event].[ends_at] AS DATE), [example_event].[ends_at]),
    CAST(CAST([example_event].[ends_at] AS DATE) AS DATETIME2)
  ) AS [datetimefield]
FROM [example_event]
WHERE
  [example_event].[ends_at] IS NOT NULL
ORDER BY
  1 DESC;
-- parameters: ()
