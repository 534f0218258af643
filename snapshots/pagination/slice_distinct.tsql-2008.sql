-- Entry.objects.order_by('rating').values_list('rating', flat=True).distinct()[1:4]

SELECT
  [numbered].[rating]
FROM (
  SELECT
    [sliced].[rating] AS [rating],
    ROW_NUMBER() OVER (ORDER BY [sliced].[rating] ASC) AS [row_number]
  FROM (
    SELECT DISTINCT
      [example_entry].[rating] AS [rating]
    FROM [example_entry]
  ) AS [sliced]
) AS [numbered]
WHERE
  [numbered].[row_number] > 1 AND [numbered].[row_number] <= 4
ORDER BY
  [numbered].[row_number];
-- parameters: ()
