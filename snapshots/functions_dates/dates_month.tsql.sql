-- Entry.objects.dates('pub_date', 'month', order='DESC')

SELECT DISTINCT
  DATEADD(DAY, 1 - DAY([example_entry].[pub_date]), [example_entry].[pub_date]) AS [datefield]
FROM [example_entry]
WHERE
  [example_entry].[pub_date] IS NOT NULL
ORDER BY
  1 DESC;
-- parameters: ()
