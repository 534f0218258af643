-- Entry.objects.order_by('-pub_date', 'pk')[2:9].aggregate(total=Sum('number_of_pingbacks'))

SELECT
  SUM(CAST([__col1] AS BIGINT))
FROM (
  SELECT
    [example_entry].[number_of_pingbacks] AS [__col1]
  FROM [example_entry]
  ORDER BY
    [example_entry].[pub_date] DESC,
    [example_entry].[id] ASC
  OFFSET 2 ROWS
  FETCH NEXT 7 ROWS ONLY
) AS [subquery];
-- parameters: ()
