-- Product.objects.filter(category__in=of_model(2).values('pk')).order_by('pk')

WITH [subtree]([id], [name], [parent_id]) AS (
  SELECT
    [U0].[id],
    [U0].[name],
    [U0].[parent_id]
  FROM [example_category] AS [U0]
  WHERE
    [U0].[id] = %s
  UNION ALL
  SELECT
    [U0].[id],
    [U0].[name],
    [U0].[parent_id]
  FROM [example_category] AS [U0]
  INNER JOIN [subtree] AS [U2]
    ON [U0].[parent_id] = (
      [U2].[id]
    )
)
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
  [example_product].[category_id] IN (
    SELECT
      [U0].[id] AS [pk]
    FROM [subtree] AS [U0]
  )
ORDER BY
  [example_product].[id] ASC OPTION(
    MAXRECURSION 0
);
-- parameters: (2,)
