-- Entry.objects.aggregate(n=Count('*'))

SELECT
  COUNT_BIG(*) AS [n]
FROM [example_entry];
-- parameters: ()
