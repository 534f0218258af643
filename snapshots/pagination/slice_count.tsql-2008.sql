-- Entry.objects.order_by('pk')[2:9].count()

SELECT
  COUNT_BIG(*)
FROM (
  SELECT
    [numbered].[col1] AS [col1]
  FROM (
    SELECT
      [example_entry].[id] AS [col1],
      ROW_NUMBER() OVER (ORDER BY [example_entry].[id] ASC) AS [row_number]
    FROM [example_entry]
  ) AS [numbered]
  WHERE
    [numbered].[row_number] > 2 AND [numbered].[row_number] <= 9
) AS [subquery];
-- parameters: ()
