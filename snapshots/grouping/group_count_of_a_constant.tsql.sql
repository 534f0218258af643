-- Entry.objects.annotate(k=Value('k')).values('k').annotate(n=Count('pk')).filter(n__gt=1).count()

SELECT
  COUNT_BIG(*)
FROM (
  SELECT
    COUNT(*) AS [row]
  FROM [example_entry]
  HAVING
    COUNT_BIG([example_entry].[id]) > %s
) AS [subquery];
-- parameters: (1,)
