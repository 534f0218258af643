-- Product.objects.order_by('pk').annotate(x=F('price') * 2)[:6].values_list(text('x'))

SELECT
TOP 6
  CAST((
    [example_product].[price] * %s
  ) AS NVARCHAR(MAX)) AS [cast1]
FROM [example_product]
ORDER BY
  [example_product].[id] ASC;
-- parameters: (2,)
