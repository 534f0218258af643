-- OrderLine.objects.order_by('pk')[3:8].aggregate(total=Sum(F('quantity') * F('unit_price')))

SELECT
  SUM((
    [__col1] * [__col2]
  ))
FROM (
  SELECT
    [numbered].[__col1] AS [__col1],
    [numbered].[__col2] AS [__col2]
  FROM (
    SELECT
      [example_orderline].[quantity] AS [__col1],
      [example_orderline].[unit_price] AS [__col2],
      ROW_NUMBER() OVER (ORDER BY [example_orderline].[id] ASC) AS [row_number]
    FROM [example_orderline]
  ) AS [numbered]
  WHERE
    [numbered].[row_number] > 3 AND [numbered].[row_number] <= 8
) AS [subquery];
-- parameters: ()
