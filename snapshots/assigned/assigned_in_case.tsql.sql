-- RATIOS.update(big=Case(When(is_valid=True, then='ratio'), default=HALVES))

UPDATE [example_measurement] SET [big] = CAST(CASE
  WHEN CASE
    WHEN (
      [example_measurement].[is_valid] = 1
    )
    THEN [example_measurement].[ratio]
    ELSE (
      CAST([example_measurement].[small] AS FLOAT) / %s
    )
  END - FLOOR(
    CASE
      WHEN (
        [example_measurement].[is_valid] = 1
      )
      THEN [example_measurement].[ratio]
      ELSE (
        CAST([example_measurement].[small] AS FLOAT) / %s
      )
    END
  ) = 0.5
  THEN 2 * ROUND(
    CASE
      WHEN (
        [example_measurement].[is_valid] = 1
      )
      THEN [example_measurement].[ratio]
      ELSE (
        CAST([example_measurement].[small] AS FLOAT) / %s
      )
    END / 2,
    0
  )
  ELSE ROUND(
    CASE
      WHEN (
        [example_measurement].[is_valid] = 1
      )
      THEN [example_measurement].[ratio]
      ELSE (
        CAST([example_measurement].[small] AS FLOAT) / %s
      )
    END,
    0
  )
END AS BIGINT)
WHERE
  (
    [example_measurement].[small] BETWEEN %s AND %s
    AND [example_measurement].[ratio] BETWEEN %s AND %s
  );
-- parameters: (2, 2, 2, 2, -1000, 1000, -1000.0, 1000.0)
