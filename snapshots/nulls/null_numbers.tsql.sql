-- PRODUCTS.values('pk', a=Abs(RATIO), b=Round(RATIO), c=Cast(NUMBER, CharField()))

SELECT
  [example_product].[id] AS [pk],
  ABS(CAST(NULL AS FLOAT)) AS [a],
  ROUND(CAST(NULL AS FLOAT), 0) AS [b],
  CAST(CAST(NULL AS INT) AS NVARCHAR(MAX)) AS [c]
FROM [example_product]
ORDER BY
  1 ASC;
-- parameters: ()
