-- Entry.objects.dates('pub_date', 'month').count()

SELECT
  COUNT_BIG(*)
FROM (
  SELECT DISTINCT
    DATEADD(DAY, 1 - DAY([example_entry].[pub_date]), [example_entry].[pub_date]) AS [datefield]
  FROM [example_entry]
  WHERE
    [example_entry].[pub_date] IS NOT NULL
) AS [subquery];
-- parameters: ()
