-- Entry.objects.contains(Entry(pk=1))

SELECT
TOP 1
  CAST(%s AS BIGINT) AS [a]
FROM [example_entry]
WHERE
  [example_entry].[id] = %s;
-- parameters: (1, 1)
