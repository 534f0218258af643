-- Author.objects.alias(n=Length('name')).filter(n__gt=10).count()

SELECT
  COUNT_BIG(*) AS [__count]
FROM [example_author]
WHERE
  (
    LEN([example_author].[name] + '.') - 1
  ) > %s;
-- parameters: (10,)
