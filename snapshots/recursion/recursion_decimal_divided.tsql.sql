-- in_turn(Product, Round(F('price') * 2, 1), lambda cte: cte.col.value / 4 + F('price'))

WITH [r]([id], [value]) AS (
  SELECT
    [example_product].[id] AS [id],
    CAST(ROUND((
      [example_product].[price] * %s
    ), 1) AS NUMERIC(38, 15)) AS [value]
  FROM [example_product]
  WHERE
    [example_product].[id] = %s
  UNION ALL
  SELECT
    [example_product].[id] AS [id],
    CAST((
      (
        [r].[value] / %s
      ) + [example_product].[price]
    ) AS NUMERIC(38, 15)) AS [value]
  FROM [example_product]
  INNER JOIN [r]
    ON [example_product].[id] = (
      [r].[id] + %s
    )
)
SELECT
  [r].[id] AS [id],
  [r].[value] AS [value]
FROM [r]
ORDER BY
  1 ASC OPTION(
    MAXRECURSION 0
);
-- parameters: (2, 1, 4, 1)
