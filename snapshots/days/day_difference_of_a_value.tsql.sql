-- Event.objects.order_by('pk').values_list(elapsed(START - Value(date(2020, 1, 1))))

SELECT
  DATEDIFF_BIG(
    MICROSECOND,
    CAST(%s AS DATETIME2),
    CAST(CAST([example_event].[starts_at] AS DATE) AS DATETIME2)
  ) AS [expressionwrapper1]
FROM [example_event]
ORDER BY
  [example_event].[id] ASC;
-- parameters: (datetime.date(2020, 1, 1),)
