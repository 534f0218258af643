SELECT DISTINCT
  [example_entry].[rating] AS [rating]
FROM [example_entry]
UNION
SELECT
  [example_blog].[id] AS [pk]
FROM [example_blog];
-- parameters: ()
