SELECT
  MIN([example_order].[discount]) AS [least],
  COALESCE(SUM([example_order].[discount]), CAST(%s AS NUMERIC(38, 15))) AS [total]
FROM [example_order];
-- parameters: (Decimal('0.00'),)
