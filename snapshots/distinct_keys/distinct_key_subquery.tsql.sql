SELECT DISTINCT
  [example_blog].[name] AS [name],
  (
    SELECT
    TOP 1
      [U0].[rating] AS [rating]
    FROM [example_entry] AS [U0]
    WHERE
      (
        [U0].[blog_id] = (
          [example_blog].[id]
        ) AND [U0].[rating] > %s
      )
    ORDER BY
      1 DESC,
      [U0].[id] ASC
  )
FROM [example_blog]
ORDER BY
  2 DESC,
  1 ASC;
-- parameters: (1,)
