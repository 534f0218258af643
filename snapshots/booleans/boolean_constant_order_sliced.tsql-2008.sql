-- Measurement.objects.annotate(x=truth_of(Q(pk__in=[]))).order_by('x', 'pk').values_list('pk', 'x')[2:5]

SELECT
  [numbered].[pk],
  [numbered].[x]
FROM (
  SELECT
    [example_measurement].[id] AS [pk],
    0 AS [x],
    ROW_NUMBER() OVER (ORDER BY [example_measurement].[id] ASC) AS [row_number]
  FROM [example_measurement]
) AS [numbered]
WHERE
  [numbered].[row_number] > 2 AND [numbered].[row_number] <= 5
ORDER BY
  [numbered].[row_number];
-- parameters: ()
