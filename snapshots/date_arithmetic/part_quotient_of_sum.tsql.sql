-- Event.objects.order_by('pk').values_list((ExtractYear('day') + 1) / 4)

SELECT
  (
    CAST(DATEPART(YEAR, [example_event].[day]) + %s AS NUMERIC(25, 6)) / %s
  ) AS [combinedexpression1]
FROM [example_event]
ORDER BY
  [example_event].[id] ASC;
-- parameters: (1, 4)
