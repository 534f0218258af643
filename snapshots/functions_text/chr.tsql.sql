SELECT
  [example_author].[id],
  [example_author].[name],
  [example_author].[email],
  NCHAR((
    (
      LEN([example_author].[name] + '.') - 1
    ) + %s
  )) AS [v]
FROM [example_author]
ORDER BY
  [example_author].[id] ASC;
-- parameters: (60,)
