-- Product.objects.order_by('pk').annotate(v=LPad('sku', 10, Value('*')))

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
    ) >= 10
    THEN LEFT([example_product].[sku], 10)
    ELSE LEFT(REPLICATE(%s, 10), 10 - (
      LEN([example_product].[sku] + '.') - 1
    )) + [example_product].[sku]
  END AS [v]
FROM [example_product]
ORDER BY
  [example_product].[id] ASC;
-- parameters: ('*',)
