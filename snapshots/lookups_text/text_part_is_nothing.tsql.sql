-- Blog.objects.annotate(v=truth_of(Q(name__contains=Value(None, CharField())))).order_by('pk')

SELECT
  [example_blog].[id],
  [example_blog].[name],
  [example_blog].[tagline],
  CAST(CASE
    WHEN [example_blog].[name] LIKE '%%' + REPLACE(
      REPLACE(REPLACE(REPLACE(CAST(NULL AS NVARCHAR(MAX)), '\', '\\'), '%%', '\%%'), '_', '\_'),
      '[',
      '\['
    ) + '%%' ESCAPE '\'
    THEN 1
    WHEN NOT (
      [example_blog].[name] LIKE '%%' + REPLACE(
        REPLACE(REPLACE(REPLACE(CAST(NULL AS NVARCHAR(MAX)), '\', '\\'), '%%', '\%%'), '_', '\_'),
        '[',
        '\['
      ) + '%%' ESCAPE '\'
    )
    THEN 0
  END AS BIT) AS [v]
FROM [example_blog]
ORDER BY
  [example_blog].[id] ASC;
-- parameters: ()
