-- PRODUCTS.values('pk', v=Coalesce(Least(NUMBER, 'stock'), 'stock'))

SELECT
  [example_product].[id] AS [pk],
  COALESCE(
    (
      SELECT
        MIN(value)
      FROM (VALUES
        (CAST(NULL AS INT)),
        ([example_product].[stock])) AS [least](value)
    ),
    [example_product].[stock]
  ) AS [v]
FROM [example_product]
ORDER BY
  1 ASC;
-- parameters: ()
