-- Entry.objects.order_by('headline').count()

SELECT
  COUNT_BIG(*) AS [__count]
FROM [example_entry];
-- parameters: ()
