-- RATIOS.update(whole=F('ratio') / 2, big=-F('ratio'))

UPDATE [example_measurement] SET [whole] = CAST(CASE
  WHEN (
    [example_measurement].[ratio] / %s
  ) - FLOOR([example_measurement].[ratio] / %s) = 0.5
  THEN 2 * ROUND((
    [example_measurement].[ratio] / %s
  ) / 2, 0)
  ELSE ROUND([example_measurement].[ratio] / %s, 0)
END AS INT), [big] = CAST(CASE
  WHEN (
    [example_measurement].[ratio] * %s
  ) - FLOOR([example_measurement].[ratio] * %s) = 0.5
  THEN 2 * ROUND((
    [example_measurement].[ratio] * %s
  ) / 2, 0)
  ELSE ROUND([example_measurement].[ratio] * %s, 0)
END AS BIGINT)
WHERE
  (
    [example_measurement].[small] BETWEEN %s AND %s
    AND [example_measurement].[ratio] BETWEEN %s AND %s
  );
-- parameters: (2, 2, 2, 2, -1, -1, -1, -1, -1000, 1000, -1000.0, 1000.0)
