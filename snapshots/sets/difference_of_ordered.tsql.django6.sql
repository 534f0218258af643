SELECT
  [example_blog].[id] AS [pk]
FROM [example_blog]
EXCEPT
SELECT
  [example_entry].[blog_id] AS [blog_id]
FROM [example_entry];
-- parameters: ()
