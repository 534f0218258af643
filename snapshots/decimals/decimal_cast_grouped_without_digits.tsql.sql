-- Product.objects.annotate(v=Cast('stock', DecimalField())).values('v').annotate(n=Count('pk')).order_by(F('v').desc())[1:3]

SELECT
  CAST([example_product].[stock] AS NUMERIC(10, 0)) AS [v],
  COUNT_BIG([example_product].[id]) AS [n]
FROM [example_product]
GROUP BY
  CAST([example_product].[stock] AS NUMERIC(10, 0))
ORDER BY
  1 DESC
OFFSET 1 ROWS
FETCH NEXT 2 ROWS ONLY;
-- parameters: ()
