-- Measurement.objects.filter(small__range=(-1000, 1000))
--     .update(big=Coalesce('amount', Value(None, DecimalField())))

UPDATE "example_measurement" SET "big" = COALESCE("example_measurement"."amount", NULL)
WHERE
  "example_measurement"."small" BETWEEN %s AND %s;
-- parameters: (-1000, 1000)
