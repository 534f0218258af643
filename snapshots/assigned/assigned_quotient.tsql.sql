-- Measurement.objects.filter(small__range=(-1000, 1000))
--     .update(whole=Coalesce(of_amounts(F('amount') / Decimal('1.0')), Decimal('7.5')))

UPDATE [example_measurement] SET [whole] = CAST(ROUND(
  COALESCE((
    [example_measurement].[amount] / %s
  ), CAST(%s AS NUMERIC(11, 1))),
  0
) AS INT)
WHERE
  [example_measurement].[small] BETWEEN %s AND %s;
-- parameters: (Decimal('1.0'), Decimal('7.5'), -1000, 1000)
