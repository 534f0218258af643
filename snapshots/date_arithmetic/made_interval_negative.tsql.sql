-- Event.objects.order_by('pk')
--     .values_list(plus('starts_at', '+ MAKE_INTERVAL(mins => -5, secs => 1.5)'), plus('day', '+ MAKE_INTERVAL(months => -1)'))

SELECT
  DATEADD(
    MICROSECOND,
    (
      -298500000
    ) %% 1000000,
    DATEADD(
      SECOND,
      (
        -298500000
      ) / 1000000 %% 86400,
      DATEADD(DAY, (
        -298500000
      ) / 1000000 / 86400, [example_event].[starts_at])
    )
  ) AS [func1],
  (
    DATEADD(MONTH, -1, CAST([example_event].[day] AS DATETIME2))
  ) AS [func2]
FROM [example_event]
ORDER BY
  [example_event].[id] ASC;
-- parameters: ()
