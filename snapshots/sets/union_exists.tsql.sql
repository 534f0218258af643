-- Blog.objects.filter(pk=-1).union(Blog.objects.filter(pk=-2)).exists()

SELECT
TOP 1
  [united].[a]
FROM (
  SELECT
    CAST(%s AS BIGINT) AS [a]
  FROM [example_blog]
  WHERE
    [example_blog].[id] = %s
  UNION
  SELECT
    CAST(%s AS BIGINT) AS [a]
  FROM [example_blog]
  WHERE
    [example_blog].[id] = %s
) AS [united];
-- parameters: (1, -1, 1, -2)
