-- Event.objects.order_by('pk')
--     .values_list(plus('starts_at', '+ make_interval(1, 2, 0, 3, 4, 5, 6.5)'), plus('day', '+ make_interval()'))

SELECT
  DATEADD(
    MICROSECOND,
    273906500000 %% 1000000,
    DATEADD(
      SECOND,
      273906500000 / 1000000 %% 86400,
      DATEADD(DAY, 273906500000 / 1000000 / 86400, DATEADD(MONTH, 14, [example_event].[starts_at]))
    )
  ) AS [func1],
  DATEADD(
    MICROSECOND,
    0 %% 1000000,
    DATEADD(
      SECOND,
      0 / 1000000 %% 86400,
      DATEADD(DAY, 0 / 1000000 / 86400, CAST([example_event].[day] AS DATETIME2))
    )
  ) AS [func2]
FROM [example_event]
ORDER BY
  [example_event].[id] ASC;
-- parameters: ()
