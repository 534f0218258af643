-- Product.objects.order_by('is_active', 'sku')[2:6]

SELECT
  [numbered].[id],
  [numbered].[sku],
  [numbered].[name],
  [numbered].[category_id],
  [numbered].[price],
  [numbered].[weight],
  [numbered].[stock],
  [numbered].[is_active]
FROM (
  SELECT
    [example_product].[id] AS [id],
    [example_product].[sku] AS [sku],
    [example_product].[name] AS [name],
    [example_product].[category_id] AS [category_id],
    [example_product].[price] AS [price],
    [example_product].[weight] AS [weight],
    [example_product].[stock] AS [stock],
    [example_product].[is_active] AS [is_active],
    ROW_NUMBER() OVER (ORDER BY [example_product].[is_active] ASC, [example_product].[sku] ASC) AS [row_number]
  FROM [example_product]
) AS [numbered]
WHERE
  [numbered].[row_number] > 2 AND [numbered].[row_number] <= 6
ORDER BY
  [numbered].[row_number];
-- parameters: ()
