-- SMALL.aggregate(a=text(Sum('price')), b=text(Max(F('price') * 3)), c=text(Sum('price', filter=Q(pk=0), default=Decimal('0.5'))))

SELECT
  CAST(SUM([example_product].[price]) AS NVARCHAR(MAX)) AS [a],
  CAST(MAX((
    [example_product].[price] * %s
  )) AS NVARCHAR(MAX)) AS [b],
  COALESCE(
    CAST(SUM(CASE WHEN [example_product].[id] = %s THEN [example_product].[price] END) AS NVARCHAR(MAX)),
    CAST(%s AS NVARCHAR(MAX))
  ) AS [c]
FROM [example_product]
WHERE
  [example_product].[price] < %s;
-- parameters: (3, 0, Decimal('0.5'), Decimal('2000'))
