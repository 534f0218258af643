-- Entry.objects.values_list('pk', 'headline').first()

SELECT
TOP 1
  [example_entry].[id] AS [pk],
  [example_entry].[headline] AS [headline]
FROM [example_entry]
ORDER BY
  1 ASC;
-- parameters: ()
