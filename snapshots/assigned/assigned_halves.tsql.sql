-- Measurement.objects.filter(small__range=(-1000, 1000)).update(whole=HALVES, big=of_floats(-HALVES))

UPDATE [example_measurement] SET [whole] = CAST(CASE
  WHEN (
    CAST([example_measurement].[small] AS FLOAT) / %s
  ) - FLOOR(CAST([example_measurement].[small] AS FLOAT) / %s) = 0.5
  THEN 2 * ROUND((
    CAST([example_measurement].[small] AS FLOAT) / %s
  ) / 2, 0)
  ELSE ROUND(CAST([example_measurement].[small] AS FLOAT) / %s, 0)
END AS INT), [big] = CAST(CASE
  WHEN (
    (
      CAST([example_measurement].[small] AS FLOAT) / %s
    ) * %s
  ) - FLOOR((
    CAST([example_measurement].[small] AS FLOAT) / %s
  ) * %s) = 0.5
  THEN 2 * ROUND(
    (
      (
        CAST([example_measurement].[small] AS FLOAT) / %s
      ) * %s
    ) / 2,
    0
  )
  ELSE ROUND((
    CAST([example_measurement].[small] AS FLOAT) / %s
  ) * %s, 0)
END AS BIGINT)
WHERE
  [example_measurement].[small] BETWEEN %s AND %s;
-- parameters: (2, 2, 2, 2, 2, -1, 2, -1, 2, -1, 2, -1, -1000, 1000)
