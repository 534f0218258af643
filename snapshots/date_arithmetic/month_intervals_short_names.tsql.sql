-- Event.objects.order_by('pk')
--     .values_list(plus('day', "+ INTERVAL '2 mons'"), plus('starts_at', "+ INTERVAL '90 mins'"), plus('day', "+ INTERVAL '1 yr'"))

SELECT
  (
    DATEADD(MONTH, 2, CAST([example_event].[day] AS DATETIME2))
  ) AS [func1],
  DATEADD(
    MICROSECOND,
    5400000000 %% 1000000,
    DATEADD(
      SECOND,
      5400000000 / 1000000 %% 86400,
      DATEADD(DAY, 5400000000 / 1000000 / 86400, [example_event].[starts_at])
    )
  ) AS [func2],
  (
    DATEADD(MONTH, 12, CAST([example_event].[day] AS DATETIME2))
  ) AS [func3]
FROM [example_event]
ORDER BY
  [example_event].[id] ASC;
-- parameters: ()
