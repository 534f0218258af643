-- Entry.objects.dates('pub_date', 'week')

SELECT DISTINCT
  DATEADD(
    DAY,
    -(
      (
        DATEPART(WEEKDAY, [example_entry].[pub_date]) + @@DATEFIRST + 5
      ) %% 7
    ),
    [example_entry].[pub_date]
  ) AS [datefield]
FROM [example_entry]
WHERE
  [example_entry].[pub_date] IS NOT NULL
ORDER BY
  1 ASC;
-- parameters: ()
