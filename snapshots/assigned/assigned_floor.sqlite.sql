-- Measurement.objects.filter(small__range=(-1000, 1000))
--     .update(whole=of_floats(Floor('small') / 2), small=Ceil(F('small') / Value(3.0)))

UPDATE "example_measurement" SET "whole" = CAST(CASE
  WHEN (
    CAST(FLOOR("example_measurement"."small") AS REAL) / %s
  ) - FLOOR(CAST(FLOOR("example_measurement"."small") AS REAL) / %s) = 0.5
  THEN 2 * ROUND((
    CAST(FLOOR("example_measurement"."small") AS REAL) / %s
  ) / 2, 0)
  ELSE ROUND(CAST(FLOOR("example_measurement"."small") AS REAL) / %s, 0)
END AS INTEGER), "small" = CAST(CASE
  WHEN CAST(CEILING((
    "example_measurement"."small" / %s
  )) AS REAL) - FLOOR(CAST(CEILING((
    "example_measurement"."small" / %s
  )) AS REAL)) = 0.5
  THEN 2 * ROUND(CAST(CEILING((
    "example_measurement"."small" / %s
  )) AS REAL) / 2, 0)
  ELSE ROUND(CAST(CEILING((
    "example_measurement"."small" / %s
  )) AS REAL), 0)
END AS INTEGER)
WHERE
  "example_measurement"."small" BETWEEN %s AND %s;
-- parameters: (2, 2, 2, 2, 3.0, 3.0, 3.0, 3.0, -1000, 1000)
