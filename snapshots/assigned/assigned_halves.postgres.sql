-- Measurement.objects.filter(small__range=(-1000, 1000)).update(whole=HALVES, big=of_floats(-HALVES))

UPDATE "example_measurement" SET "whole" = (
  CAST("example_measurement"."small" AS DOUBLE PRECISION) / %s
), "big" = (
  (
    CAST("example_measurement"."small" AS DOUBLE PRECISION) / %s
  ) * %s
)
WHERE
  "example_measurement"."small" BETWEEN %s AND %s;
-- parameters: (2, 2, -1, -1000, 1000)
