-- Reading.objects.count()

SELECT
  COUNT_BIG(*) AS [__count]
FROM [example_reading];
-- parameters: ()
