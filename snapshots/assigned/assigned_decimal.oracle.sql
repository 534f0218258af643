-- Measurement.objects.filter(small__range=(-1000, 1000))
--     .update(whole=of_amounts(F('amount') * Decimal('1.5')), amount=F('amount') / 3)

UPDATE "EXAMPLE_MEASUREMENT" SET "WHOLE" = (
  "EXAMPLE_MEASUREMENT"."AMOUNT" * %s
), "AMOUNT" = (
  "EXAMPLE_MEASUREMENT"."AMOUNT" / %s
)
WHERE
  "EXAMPLE_MEASUREMENT"."SMALL" BETWEEN %s AND %s;
-- parameters: (Decimal('1.5'), 3, -1000, 1000)
