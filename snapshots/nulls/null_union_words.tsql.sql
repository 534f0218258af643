-- Product.objects.order_by('pk').values_list(WORD)[:2].union(Product.objects.values_list('name'))

SELECT
  [arm].[value1]
FROM (
  SELECT
  TOP 2
    CAST(NULL AS NVARCHAR(MAX)) AS [value1]
  FROM [example_product]
  ORDER BY
    [example_product].[id] ASC
) AS [arm]
UNION
SELECT
  [example_product].[name] AS [name]
FROM [example_product];
-- parameters: ()
