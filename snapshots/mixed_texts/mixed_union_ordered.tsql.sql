-- Customer.objects.values_list('name', 'pk').union(Blog.objects.values_list(Value('blog'), 'pk')).order_by('name', 'pk')[:4]

SELECT
TOP 4
  [united].[name],
  [united].[pk]
FROM (
  SELECT
    [example_customer].[name] AS [name],
    [example_customer].[id] AS [pk]
  FROM [example_customer]
  UNION
  SELECT
    CAST(%s AS NVARCHAR(MAX)) AS [value1],
    [example_blog].[id] AS [pk]
  FROM [example_blog]
) AS [united]
ORDER BY
  [united].[name] ASC,
  [united].[pk] ASC;
-- parameters: ('blog',)
