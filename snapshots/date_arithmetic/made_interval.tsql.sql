-- Event.objects.order_by('pk')
--     .values_list(plus('day', '+ MAKE_INTERVAL(months => 3)'), plus('starts_at', '- MAKE_INTERVAL(years => 1, days => 2)'))

SELECT
  (
    DATEADD(MONTH, 3, CAST([example_event].[day] AS DATETIME2))
  ) AS [func1],
  DATEADD(
    MICROSECOND,
    -(
      172800000000 %% 1000000
    ),
    DATEADD(
      SECOND,
      -(
        172800000000 / 1000000 %% 86400
      ),
      DATEADD(
        DAY,
        -(
          172800000000 / 1000000 / 86400
        ),
        DATEADD(MONTH, -12, [example_event].[starts_at])
      )
    )
  ) AS [func2]
FROM [example_event]
ORDER BY
  [example_event].[id] ASC;
-- parameters: ()
