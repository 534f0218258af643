SELECT
  [example_entry].[id] AS [pk]
FROM [example_entry]
UNION
SELECT
  [example_blog].[id] AS [pk]
FROM [example_blog]
UNION
SELECT
  [example_author].[id] AS [pk]
FROM [example_author]
ORDER BY
  1 ASC;
-- parameters: ()
