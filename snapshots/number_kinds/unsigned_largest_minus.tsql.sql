-- Measurement.objects.values('is_valid')
--     .annotate(v=Max('positive') - 100000, w=Min(Abs('positive_small')) - 9)
--     .order_by('is_valid')

SELECT
  [example_measurement].[is_valid] AS [is_valid],
  (
    MAX([example_measurement].[positive]) - %s
  ) AS [v],
  (
    MIN(ABS([example_measurement].[positive_small])) - %s
  ) AS [w]
FROM [example_measurement]
GROUP BY
  [example_measurement].[is_valid]
ORDER BY
  1 ASC;
-- parameters: (100000, 9)
