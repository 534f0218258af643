-- Measurement.objects.order_by('pk').values_list('pk', In(F('positive'), [F('small'), Value(1)]))

SELECT
  [example_measurement].[id] AS [pk],
  CAST(CASE
    WHEN [example_measurement].[positive] IN ([example_measurement].[small], %s)
    THEN 1
    WHEN NOT (
      [example_measurement].[positive] IN ([example_measurement].[small], %s)
    )
    THEN 0
  END AS BIT) AS [in1]
FROM [example_measurement]
ORDER BY
  1 ASC;
-- parameters: (1, 1)
