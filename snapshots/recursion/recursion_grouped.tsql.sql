-- def grouped() -> Any:
--     """Return a page of groups of a recursion with a text."""
--     cte = recursion(Category.objects.filter(parent=None).values('id', root=Upper('name')), lambda cte: cte.join(Category, parent=cte.col.id).values('id', root=cte.col.root))
--     groups = with_cte(cte, select=cte.queryset()).values('root').annotate(n=Count('id'), last=Max('id'))
--     return groups.order_by('-last')[1:3]

WITH [r]([id], [root]) AS (
  SELECT
    [example_category].[id] AS [id],
    CAST(UPPER([example_category].[name]) AS NVARCHAR(MAX)) AS [root]
  FROM [example_category]
  WHERE
    [example_category].[parent_id] IS NULL
  UNION ALL
  SELECT
    [example_category].[id] AS [id],
    CAST([r].[root] AS NVARCHAR(MAX)) AS [root]
  FROM [example_category]
  INNER JOIN [r]
    ON [example_category].[parent_id] = (
      [r].[id]
    )
)
SELECT
  [r].[root] AS [root],
  COUNT_BIG([r].[id]) AS [n],
  MAX([r].[id]) AS [last]
FROM [r]
GROUP BY
  [r].[root]
ORDER BY
  3 DESC
OFFSET 1 ROWS
FETCH NEXT 2 ROWS ONLY OPTION(
    MAXRECURSION 0
);
-- parameters: ()
