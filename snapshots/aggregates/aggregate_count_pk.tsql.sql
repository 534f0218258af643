-- Entry.objects.aggregate(Count('pk'))

SELECT
  COUNT_BIG([example_entry].[id]) AS [pk__count]
FROM [example_entry];
-- parameters: ()
