-- Measurement.objects.order_by().values('is_valid').annotate(v=Avg(Floor('small')))

SELECT
  [example_measurement].[is_valid] AS [is_valid],
  AVG(CAST(FLOOR([example_measurement].[small]) AS FLOAT)) AS [v]
FROM [example_measurement]
GROUP BY
  [example_measurement].[is_valid];
-- parameters: ()
