-- Entry.objects.values('headline').distinct()[:5].count()

SELECT
  COUNT_BIG(*)
FROM (
  SELECT DISTINCT
  TOP 5
    [example_entry].[headline] AS [headline]
  FROM [example_entry]
) AS [subquery];
-- parameters: ()
