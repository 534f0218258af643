-- Measurement.objects.filter(small__range=(-1000, 1000))
--     .order_by('pk')
--     .alias(v=Cast(HALVES, IntegerField()))
--     .filter(v=-3)

SELECT
  [example_measurement].[id],
  [example_measurement].[label],
  [example_measurement].[slug],
  [example_measurement].[url],
  [example_measurement].[small],
  [example_measurement].[whole],
  [example_measurement].[big],
  [example_measurement].[positive],
  [example_measurement].[positive_small],
  [example_measurement].[positive_big],
  [example_measurement].[ratio],
  [example_measurement].[amount],
  [example_measurement].[is_valid],
  [example_measurement].[is_checked],
  [example_measurement].[payload],
  [example_measurement].[address],
  [example_measurement].[token]
FROM [example_measurement]
WHERE
  (
    [example_measurement].[small] BETWEEN %s AND %s
    AND CAST(ROUND((
      [example_measurement].[amount] / %s
    ), 0) AS INT) = %s
  )
ORDER BY
  [example_measurement].[id] ASC;
-- parameters: (-1000, 1000, Decimal('1.0'), -3)
