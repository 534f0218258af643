-- Entry.objects.values('headline').get(pk=3)

SELECT
TOP 21
  [example_entry].[headline] AS [headline]
FROM [example_entry]
WHERE
  [example_entry].[id] = %s;
-- parameters: (3,)
