-- Measurement.objects.filter(small__range=(-1000, 1000))
--     .update(whole=of_amounts(F('amount') * Decimal('1.5')), amount=F('amount') / 3)

UPDATE "example_measurement" SET "whole" = CAST(ROUND(CAST("example_measurement"."amount" AS DECIMAL(23, 4)) * %s, 0) AS INT), "amount" = (
  "example_measurement"."amount" / %s
)
WHERE
  "example_measurement"."small" BETWEEN %s AND %s;
-- parameters: (Decimal('1.5'), 3, -1000, 1000)
