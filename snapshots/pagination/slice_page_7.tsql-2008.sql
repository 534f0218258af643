-- OrderLine.objects.order_by('pk')[12:14]

SELECT
  [numbered].[id],
  [numbered].[order_id],
  [numbered].[product_id],
  [numbered].[quantity],
  [numbered].[unit_price]
FROM (
  SELECT
    [example_orderline].[id] AS [id],
    [example_orderline].[order_id] AS [order_id],
    [example_orderline].[product_id] AS [product_id],
    [example_orderline].[quantity] AS [quantity],
    [example_orderline].[unit_price] AS [unit_price],
    ROW_NUMBER() OVER (ORDER BY [example_orderline].[id] ASC) AS [row_number]
  FROM [example_orderline]
) AS [numbered]
WHERE
  [numbered].[row_number] > 12 AND [numbered].[row_number] <= 14
ORDER BY
  [numbered].[row_number];
-- parameters: ()
