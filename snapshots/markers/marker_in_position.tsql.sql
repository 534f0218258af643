SELECT
  [example_blog].[id],
  [example_blog].[name],
  [example_blog].[tagline],
  CHARINDEX(%s, [example_blog].[tagline]) AS [v]
FROM [example_blog]
WHERE
  CHARINDEX(%s, [example_blog].[tagline]) > %s
ORDER BY
  [example_blog].[id] ASC;
-- parameters: ('?', '?', 0)
