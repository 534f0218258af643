-- Measurement.objects.order_by('pk')
--     .values_list('pk', Exact(F('is_checked'), Range(F('small') + 1, (1, 4))))

SELECT
  [example_measurement].[id] AS [pk],
  CAST(CASE
    WHEN [example_measurement].[is_checked] = CAST(CASE
      WHEN (
        [example_measurement].[small] + %s
      ) BETWEEN %s AND %s
      THEN 1
      WHEN NOT (
        (
          [example_measurement].[small] + %s
        ) BETWEEN %s AND %s
      )
      THEN 0
    END AS BIT)
    THEN 1
    WHEN NOT (
      [example_measurement].[is_checked] = CAST(CASE
        WHEN (
          [example_measurement].[small] + %s
        ) BETWEEN %s AND %s
        THEN 1
        WHEN NOT (
          (
            [example_measurement].[small] + %s
          ) BETWEEN %s AND %s
        )
        THEN 0
      END AS BIT)
    )
    THEN 0
  END AS BIT) AS [exact1]
FROM [example_measurement]
ORDER BY
  1 ASC;
-- parameters: (1, 1, 4, 1, 1, 4, 1, 1, 4, 1, 1, 4)
