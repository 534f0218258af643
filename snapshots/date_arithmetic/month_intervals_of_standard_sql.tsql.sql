-- Event.objects.order_by('pk')
--     .values_list(plus('deadline', "+ INTERVAL '1' MONTH"), plus('day', "- INTERVAL '2' YEAR"))

SELECT
  (
    DATEADD(MONTH, 1, CAST([example_event].[deadline] AS DATETIME2))
  ) AS [func1],
  (
    DATEADD(MONTH, -24, CAST([example_event].[day] AS DATETIME2))
  ) AS [func2]
FROM [example_event]
ORDER BY
  [example_event].[id] ASC;
-- parameters: ()
