-- Measurement.objects.filter(small__range=(-1000, 1000))
--     .update(whole=Coalesce(of_amounts(F('amount') / Decimal('1.0')), Decimal('7.5')))

UPDATE "example_measurement" SET "whole" = COALESCE((
  "example_measurement"."amount" / %s
), %s)
WHERE
  "example_measurement"."small" BETWEEN %s AND %s;
-- parameters: (Decimal('1.0'), Decimal('7.5'), -1000, 1000)
