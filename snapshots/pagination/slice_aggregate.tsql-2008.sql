-- Entry.objects.order_by('-pub_date', 'pk')[2:9].aggregate(total=Sum('number_of_pingbacks'))

SELECT
  SUM(CAST([__col1] AS BIGINT))
FROM (
  SELECT
    [numbered].[__col1] AS [__col1]
  FROM (
    SELECT
      [example_entry].[number_of_pingbacks] AS [__col1],
      ROW_NUMBER() OVER (ORDER BY [example_entry].[pub_date] DESC, [example_entry].[id] ASC) AS [row_number]
    FROM [example_entry]
  ) AS [numbered]
  WHERE
    [numbered].[row_number] > 2 AND [numbered].[row_number] <= 9
) AS [subquery];
-- parameters: ()
