-- Measurement.objects.filter(small__range=(-1000, 1000))
--     .filter(payload__isnull=False)
--     .update(url=F('payload'))

UPDATE "example_measurement" SET "url" = CASE
  WHEN NOT "example_measurement"."payload" IS NULL
  THEN '\x' || LOWER(HEX("example_measurement"."payload"))
END
WHERE
  (
    "example_measurement"."small" BETWEEN %s AND %s
    AND "example_measurement"."payload" IS NOT NULL
  );
-- parameters: (-1000, 1000)
