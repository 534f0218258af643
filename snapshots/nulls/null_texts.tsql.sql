-- PRODUCTS.values('pk', a=Length(WORD), b=Upper(WORD), c=Substr(WORD, 1, 2), d=Concat('name', WORD), e=Concat(WORD, Value('x')))

SELECT
  [example_product].[id] AS [pk],
  (
    LEN(CAST(NULL AS NVARCHAR(MAX)) + '.') - 1
  ) AS [a],
  UPPER(CAST(NULL AS NVARCHAR(MAX))) AS [b],
  SUBSTRING(CAST(NULL AS NVARCHAR(MAX)), 1, 2) AS [c],
  CONCAT([example_product].[name], CAST(NULL AS NVARCHAR(MAX))) AS [d],
  CONCAT(CAST(NULL AS NVARCHAR(MAX)), %s) AS [e]
FROM [example_product]
ORDER BY
  1 ASC;
-- parameters: ('x',)
