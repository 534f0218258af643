-- Measurement.objects.filter(small__range=(-1000, 1000))
--     .filter(token__isnull=False)
--     .update(label=F('token'))

UPDATE "example_measurement" SET "label" = "example_measurement"."token"
WHERE
  (
    "example_measurement"."small" BETWEEN %s AND %s
    AND "example_measurement"."token" IS NOT NULL
  );
-- parameters: (-1000, 1000)
