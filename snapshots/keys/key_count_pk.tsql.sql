-- Reading.objects.aggregate(n=Count('pk'))

SELECT
  COUNT_BIG([example_reading].[sensor]) AS [n]
FROM [example_reading];
-- parameters: ()
