-- Measurement.objects.annotate(t=LessThanOrEqual(F('is_valid'), In(F('small') - 1, [2, 4])))
--     .order_by('t', 'pk')

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
  [example_measurement].[token],
  CAST(CASE
    WHEN [example_measurement].[is_valid] <= CAST(CASE
      WHEN (
        [example_measurement].[small] - %s
      ) IN (%s, %s)
      THEN 1
      WHEN NOT (
        (
          [example_measurement].[small] - %s
        ) IN (%s, %s)
      )
      THEN 0
    END AS BIT)
    THEN 1
    WHEN NOT (
      [example_measurement].[is_valid] <= CAST(CASE
        WHEN (
          [example_measurement].[small] - %s
        ) IN (%s, %s)
        THEN 1
        WHEN NOT (
          (
            [example_measurement].[small] - %s
          ) IN (%s, %s)
        )
        THEN 0
      END AS BIT)
    )
    THEN 0
  END AS BIT) AS [t]
FROM [example_measurement]
ORDER BY
  18 ASC,
  [example_measurement].[id] ASC;
-- parameters: (1, 2, 4, 1, 2, 4, 1, 2, 4, 1, 2, 4)
