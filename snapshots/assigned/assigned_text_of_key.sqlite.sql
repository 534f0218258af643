-- Measurement.objects.filter(small__range=(-1000, 1000))
--     .filter(token__isnull=False)
--     .update(label=F('token'))

UPDATE "example_measurement" SET "label" = CAST((
  SUBSTRING("example_measurement"."token", 1, 8) || '-' || SUBSTRING("example_measurement"."token", 9, 4) || '-' || SUBSTRING("example_measurement"."token", 13, 4) || '-' || SUBSTRING("example_measurement"."token", 17, 4) || '-' || SUBSTRING("example_measurement"."token", 21, 12)
) AS TEXT)
WHERE
  (
    "example_measurement"."small" BETWEEN %s AND %s
    AND "example_measurement"."token" IS NOT NULL
  );
-- parameters: (-1000, 1000)
