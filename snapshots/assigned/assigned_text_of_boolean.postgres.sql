-- Measurement.objects.filter(small__range=(-1000, 1000)).update(label=F('is_valid'), slug=Value(True))

UPDATE "example_measurement" SET "label" = "example_measurement"."is_valid", "slug" = %s
WHERE
  "example_measurement"."small" BETWEEN %s AND %s;
-- parameters: (True, -1000, 1000)
