-- Entry.objects.values(year=ExtractYear('pub_date')).annotate(n=Count('pk')).order_by('year')

SELECT
  DATEPART(YEAR, [example_entry].[pub_date]) AS [year],
  COUNT_BIG([example_entry].[id]) AS [n]
FROM [example_entry]
GROUP BY
  DATEPART(YEAR, [example_entry].[pub_date])
ORDER BY
  1 ASC;
-- parameters: ()
