-- Product.objects.order_by('pk').annotate(v=LPad('sku', 20, Value('')), w=RPad('sku', 2, Value('')))

SELECT
  [example_product].[id],
  [example_product].[sku],
  [example_product].[name],
  [example_product].[category_id],
  [example_product].[price],
  [example_product].[weight],
  [example_product].[stock],
  [example_product].[is_active],
  CASE
    WHEN (
      LEN([example_product].[sku] + '.') - 1
    ) >= 20
    THEN LEFT([example_product].[sku], 20)
    ELSE LEFT(REPLICATE('', 20), 20 - (
      LEN([example_product].[sku] + '.') - 1
    )) + [example_product].[sku]
  END AS [v],
  LEFT([example_product].[sku] + REPLICATE('', 2), 2) AS [w]
FROM [example_product]
ORDER BY
  [example_product].[id] ASC;
-- parameters: ()
