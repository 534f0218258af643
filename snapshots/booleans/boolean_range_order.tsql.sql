-- Measurement.objects.order_by(Range(F('small'), (1, 3)).asc(nulls_last=True), 'pk')

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
ORDER BY
  CASE
    WHEN (
      CAST(CASE
        WHEN [example_measurement].[small] BETWEEN %s AND %s
        THEN 1
        WHEN NOT (
          [example_measurement].[small] BETWEEN %s AND %s
        )
        THEN 0
      END AS BIT)
    ) IS NULL
    THEN 1
    ELSE 0
  END,
  CAST(CASE
    WHEN [example_measurement].[small] BETWEEN %s AND %s
    THEN 1
    WHEN NOT (
      [example_measurement].[small] BETWEEN %s AND %s
    )
    THEN 0
  END AS BIT) ASC,
  [example_measurement].[id] ASC;
-- parameters: (1, 3, 1, 3, 1, 3, 1, 3)
