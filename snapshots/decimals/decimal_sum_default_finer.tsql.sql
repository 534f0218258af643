-- Product.objects.aggregate(v=Sum('price', default=Decimal('0.125')))

SELECT
  COALESCE(
    CAST(SUM([example_product].[price]) AS NUMERIC(38, 3)),
    CAST(%s AS NUMERIC(13, 3))
  ) AS [v]
FROM [example_product];
-- parameters: (Decimal('0.125'),)
