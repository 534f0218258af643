-- Measurement.objects.filter(small__range=(-1000, 1000))
--     .update(whole=Coalesce(of_amounts(F('amount') / Decimal('1.0')), Decimal('7.5')))

UPDATE "EXAMPLE_MEASUREMENT" SET "WHOLE" = COALESCE((
  "EXAMPLE_MEASUREMENT"."AMOUNT" / %s
), %s)
WHERE
  "EXAMPLE_MEASUREMENT"."SMALL" BETWEEN %s AND %s;
-- parameters: (Decimal('1.0'), Decimal('7.5'), -1000, 1000)
