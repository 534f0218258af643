-- Event.objects.order_by('pk').values_list(MINUTES / 2, ExtractSecond('starts_at') / 2)

SELECT
  (
    CAST(DATEPART(MINUTE, [example_event].[starts_at]) AS NUMERIC(16, 6)) / %s
  ) AS [combinedexpression1],
  (
    CAST(FLOOR(DATEPART(SECOND, [example_event].[starts_at])) AS NUMERIC(38, 6)) / %s
  ) AS [combinedexpression2]
FROM [example_event]
ORDER BY
  [example_event].[id] ASC;
-- parameters: (2, 2)
