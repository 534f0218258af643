-- Product.objects.values('category')
--     .annotate(a=Count(NUMBER), b=Sum(NUMBER), c=Max(DAY), d=Sum(Value(None, FINE), default=Value(0)), e=Count(WORD, distinct=True))

SELECT
  [example_product].[category_id] AS [category],
  COUNT_BIG(CAST(NULL AS INT)) AS [a],
  SUM(CAST(CAST(NULL AS INT) AS BIGINT)) AS [b],
  MAX(CAST(NULL AS DATE)) AS [c],
  COALESCE(SUM(CAST(NULL AS NUMERIC(30, 18))), CAST(%s AS BIGINT)) AS [d],
  COUNT_BIG(DISTINCT CAST(NULL AS NVARCHAR(MAX))) AS [e]
FROM [example_product]
GROUP BY
  [example_product].[category_id];
-- parameters: (0,)
