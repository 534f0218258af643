-- Entry.objects.dates('pub_date', 'year')

SELECT DISTINCT
  DATEADD(DAY, 1 - DATEPART(DAYOFYEAR, [example_entry].[pub_date]), [example_entry].[pub_date]) AS [datefield]
FROM [example_entry]
WHERE
  [example_entry].[pub_date] IS NOT NULL
ORDER BY
  1 ASC;
-- parameters: ()
