-- Measurement.objects.filter(small__range=(-1000, 1000))
--     .update(whole=of_floats(Floor('small') / 2), small=Ceil(F('small') / Value(3.0)))

UPDATE [example_measurement] SET [whole] = CAST(CASE
  WHEN (
    CAST(FLOOR([example_measurement].[small]) AS FLOAT) / %s
  ) - FLOOR(CAST(FLOOR([example_measurement].[small]) AS FLOAT) / %s) = 0.5
  THEN 2 * ROUND((
    CAST(FLOOR([example_measurement].[small]) AS FLOAT) / %s
  ) / 2, 0)
  ELSE ROUND(CAST(FLOOR([example_measurement].[small]) AS FLOAT) / %s, 0)
END AS INT), [small] = CAST(CASE
  WHEN CEILING((
    [example_measurement].[small] / %s
  )) - FLOOR(CEILING((
    [example_measurement].[small] / %s
  ))) = 0.5
  THEN 2 * ROUND(CEILING((
    [example_measurement].[small] / %s
  )) / 2, 0)
  ELSE ROUND(CEILING((
    [example_measurement].[small] / %s
  )), 0)
END AS SMALLINT)
WHERE
  [example_measurement].[small] BETWEEN %s AND %s;
-- parameters: (2, 2, 2, 2, 3.0, 3.0, 3.0, 3.0, -1000, 1000)
