-- Event.objects.order_by('pk')
--     .values_list(plus('day', "+ INTERVAL '3 months'"), plus('starts_at', "- INTERVAL '1 year'"))

SELECT
  (
    DATEADD(MONTH, 3, CAST([example_event].[day] AS DATETIME2))
  ) AS [func1],
  (
    DATEADD(MONTH, -12, [example_event].[starts_at])
  ) AS [func2]
FROM [example_event]
ORDER BY
  [example_event].[id] ASC;
-- parameters: ()
