-- Measurement.objects.annotate(a=truth_of(Q(small__gt=2)), b=truth_of(Q(positive__gt=2)))
--     .filter(a=F('b'))
--     .order_by('pk')

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
    WHEN [example_measurement].[small] > %s
    THEN 1
    WHEN NOT (
      [example_measurement].[small] > %s
    )
    THEN 0
  END AS BIT) AS [a],
  CAST(CASE
    WHEN [example_measurement].[positive] > %s
    THEN 1
    WHEN NOT (
      [example_measurement].[positive] > %s
    )
    THEN 0
  END AS BIT) AS [b]
FROM [example_measurement]
WHERE
  (
    CAST(CASE
      WHEN [example_measurement].[small] > %s
      THEN 1
      WHEN NOT (
        [example_measurement].[small] > %s
      )
      THEN 0
    END AS BIT)
  ) = (
    CAST(CASE
      WHEN [example_measurement].[positive] > %s
      THEN 1
      WHEN NOT (
        [example_measurement].[positive] > %s
      )
      THEN 0
    END AS BIT)
  )
ORDER BY
  [example_measurement].[id] ASC;
-- parameters: (2, 2, 2, 2, 2, 2, 2, 2)
