-- Measurement.objects.filter(small__range=(-1000, 1000))
--     .update(big=Coalesce('amount', Value(None, DecimalField())))

UPDATE "EXAMPLE_MEASUREMENT" SET "BIG" = COALESCE("EXAMPLE_MEASUREMENT"."AMOUNT", NULL)
WHERE
  "EXAMPLE_MEASUREMENT"."SMALL" BETWEEN %s AND %s;
-- parameters: (-1000, 1000)
