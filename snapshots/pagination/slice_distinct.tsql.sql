-- Entry.objects.order_by('rating').values_list('rating', flat=True).distinct()[1:4]

SELECT DISTINCT
  [example_entry].[rating] AS [rating]
FROM [example_entry]
ORDER BY
  1 ASC
OFFSET 1 ROWS
FETCH NEXT 3 ROWS ONLY;
-- parameters: ()
