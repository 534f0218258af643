-- Entry.objects.filter(rating=5).exists()

SELECT
TOP 1
  CAST(%s AS BIGINT) AS [a]
FROM [example_entry]
WHERE
  [example_entry].[rating] = %s;
-- parameters: (1, 5)
