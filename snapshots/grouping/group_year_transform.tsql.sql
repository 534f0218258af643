-- Entry.objects.values('pub_date__year').annotate(n=Count('pk')).order_by('pub_date__year')

SELECT
  DATEPART(YEAR, [example_entry].[pub_date]) AS [pub_date__year],
  COUNT_BIG([example_entry].[id]) AS [n]
FROM [example_entry]
GROUP BY
  DATEPART(YEAR, [example_entry].[pub_date])
ORDER BY
  1 ASC;
-- parameters: ()
