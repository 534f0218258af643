-- Measurement.objects.filter(small__range=(-1000, 1000))
--     .update(big=Coalesce('amount', Value(None, DecimalField())))

UPDATE "example_measurement" SET "big" = CAST(ROUND(COALESCE("example_measurement"."amount", NULL), 0) AS BIGINT)
WHERE
  "example_measurement"."small" BETWEEN %s AND %s;
-- parameters: (-1000, 1000)
