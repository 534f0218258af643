-- Entry.objects.values('headline').distinct().count()

SELECT
  COUNT_BIG(*)
FROM (
  SELECT DISTINCT
    [example_entry].[headline] AS [headline]
  FROM [example_entry]
) AS [subquery];
-- parameters: ()
