-- Entry.objects.order_by('pk')[2:9].count()

SELECT
  COUNT_BIG(*)
FROM (
  SELECT
    [example_entry].[id] AS [col1]
  FROM [example_entry]
  ORDER BY
    [example_entry].[id] ASC
  OFFSET 2 ROWS
  FETCH NEXT 7 ROWS ONLY
) AS [subquery];
-- parameters: ()
