SELECT
  [example_entry].[id] AS [pk]
FROM [example_entry]
UNION
SELECT
  [example_blog].[id] AS [pk]
FROM [example_blog];
-- parameters: ()
