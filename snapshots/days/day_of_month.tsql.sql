-- Event.objects.order_by('pk').values_list(Cast(TruncMonth('starts_at'), DateField()))

SELECT
  DATEADD(DAY, 1 - DAY([example_event].[starts_at]), CAST([example_event].[starts_at] AS DATE)) AS [cast1]
FROM [example_event]
ORDER BY
  [example_event].[id] ASC;
-- parameters: ()
