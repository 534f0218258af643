-- Product.objects.order_by('pk').alias(v=text(Abs(Value(Decimal('-0.25'))))).filter(v='0.25')

SELECT
  [example_product].[id],
  [example_product].[sku],
  [example_product].[name],
  [example_product].[category_id],
  [example_product].[price],
  [example_product].[weight],
  [example_product].[stock],
  [example_product].[is_active]
FROM [example_product]
WHERE
  CAST(ABS(%s) AS NVARCHAR(MAX)) = %s
ORDER BY
  [example_product].[id] ASC;
-- parameters: (Decimal('-0.25'), '0.25')
