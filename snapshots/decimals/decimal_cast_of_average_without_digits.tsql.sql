-- Product.objects.values('category').annotate(v=Round(Cast(Avg('price'), DecimalField()), 3))

SELECT
  [example_product].[category_id] AS [category],
  ROUND(
    CAST(AVG(CAST([example_product].[price] AS NUMERIC(38, 16))) AS NUMERIC(38, 16)),
    3
  ) AS [v]
FROM [example_product]
GROUP BY
  [example_product].[category_id];
-- parameters: ()
