-- Measurement.objects.filter(small__range=(-1000, 1000))
--     .update(whole=Coalesce(of_amounts(F('amount') / Decimal('1.0')), Decimal('7.5')))

UPDATE "example_measurement" SET "whole" = CAST(ROUND(
  COALESCE(
    (
      CAST("example_measurement"."amount" AS REAL) / CAST(%s AS NUMERIC)
    ),
    CAST(%s AS NUMERIC)
  ),
  0
) AS INTEGER)
WHERE
  "example_measurement"."small" BETWEEN %s AND %s;
-- parameters: ('1.0', '7.5', -1000, 1000)
