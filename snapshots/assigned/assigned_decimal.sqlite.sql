-- Measurement.objects.filter(small__range=(-1000, 1000))
--     .update(whole=of_amounts(F('amount') * Decimal('1.5')), amount=F('amount') / 3)

UPDATE "example_measurement" SET "whole" = CAST(ROUND("example_measurement"."amount" * CAST(%s AS NUMERIC), 0) AS INTEGER), "amount" = CAST(ROUND(CAST("example_measurement"."amount" AS REAL) / %s, 4) AS NUMERIC)
WHERE
  "example_measurement"."small" BETWEEN %s AND %s;
-- parameters: ('1.5', 3, -1000, 1000)
