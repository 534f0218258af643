-- Event.objects.order_by('pk').values_list(elapsed(END - START), elapsed(START - F('day')))

SELECT
  DATEDIFF_BIG(
    MICROSECOND,
    CAST(CAST([example_event].[starts_at] AS DATE) AS DATETIME2),
    CAST(CAST([example_event].[ends_at] AS DATE) AS DATETIME2)
  ) AS [expressionwrapper1],
  DATEDIFF_BIG(
    MICROSECOND,
    CAST([example_event].[day] AS DATETIME2),
    CAST(CAST([example_event].[starts_at] AS DATE) AS DATETIME2)
  ) AS [expressionwrapper2]
FROM [example_event]
ORDER BY
  [example_event].[id] ASC;
-- parameters: ()
