-- Measurement.objects.filter(small__range=(-1000, 1000)).update(whole=Value(2.75), big=Value(-3.25))

UPDATE "example_measurement" SET "whole" = CAST(CASE
  WHEN %s - FLOOR(%s) = 0.5
  THEN 2 * ROUND(%s / 2, 0)
  ELSE ROUND(%s, 0)
END AS INTEGER), "big" = CAST(CASE
  WHEN %s - FLOOR(%s) = 0.5
  THEN 2 * ROUND(%s / 2, 0)
  ELSE ROUND(%s, 0)
END AS INTEGER)
WHERE
  "example_measurement"."small" BETWEEN %s AND %s;
-- parameters: (2.75, 2.75, 2.75, 2.75, -3.25, -3.25, -3.25, -3.25, -1000, 1000)
